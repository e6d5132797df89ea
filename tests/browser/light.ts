import { budgets } from '../../src/domain/light/budgets'
import type { Person } from './person'

/** Hears every press of a person in every page from now on; a box that is typed into is a field, not a tap. Runs in the page. */
const hear = (): void => {
  const told = (window as unknown as { lightTap(): void }).lightTap
  document.addEventListener(
    'click',
    ({ isTrusted, target }) => {
      if (isTrusted && !(target as Element).closest('input, textarea, select')) told()
    },
    true,
  )
}

const counters = new WeakMap<Person, { taps: number }>()

const counterOf = async (person: Person): Promise<{ taps: number }> => {
  const known = counters.get(person)
  if (known) return known
  const counter = { taps: 0 }
  counters.set(person, counter)
  await person.page.exposeFunction('lightTap', () => void (counter.taps += 1))
  await person.page.addInitScript(hear)
  await person.page.evaluate(hear)
  return counter
}

/**
 * 减负: walks one task from the page where it is offered until it is done, and holds the presses that the page itself heard against the
 * table. Not one more, and not one fewer either: a table that allows more than is asked would hide the next one.
 */
export async function isLight(person: Person, task: string, walk: () => Promise<unknown>): Promise<void> {
  const budget = budgets.find((line) => line.task === task)
  if (!budget) throw new Error(`the table knows no ${task}`)
  const counter = await counterOf(person)
  const before = counter.taps
  await walk()
  expect({ task, taps: counter.taps - before }).toEqual({ task, taps: budget.taps })
}
