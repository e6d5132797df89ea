import type { Person } from './person'

/** Goes to the queue and down the list until this ticket is there, as one does: the nearest promise stands first. */
export async function opensFromQueue(person: Person, number: string): Promise<void> {
  await person.goes('/pages/desk/queue')
  const row = person.screen.locator('.ticket-row').filter({ hasText: number })
  const more = person.find('button', '再看 20 件')
  for (;;) {
    await row.or(more).first().waitFor()
    if (await row.isVisible()) return row.click()
    const seen = await person.screen.locator('.ticket-row').count()
    await more.click()
    await person.screen.locator('.ticket-row').nth(seen).waitFor()
  }
}
