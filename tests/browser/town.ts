import { chromium, type Browser } from 'playwright-core'
import { MORNING, openDesk, type TestDesk } from '../cloud/desk'
import { Person, type Device } from './person'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The demo district on a desk of its own and one real browser; everybody in it has a window, and a device, of their own. */
export class Town {
  private readonly people: Person[] = []

  private constructor(
    readonly desk: TestDesk,
    readonly browser: Browser,
  ) {}

  static async open(): Promise<Town> {
    const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
    const [desk, browser] = await Promise.all([
      openDesk({ seed: 'demo', clock: MORNING }),
      chromium.launch({ executablePath, args: flags }),
    ])
    return new Town(desk, browser)
  }

  /** Somebody sits down: a fresh device, signed in by a tap on the page of people. */
  async person(name: string, device: Device = 'phone'): Promise<Person> {
    const person = await this.stranger(device)
    await person.becomes(name)
    return person
  }

  /** Somebody who never signed in. */
  async stranger(device: Device = 'phone'): Promise<Person> {
    const person = await Person.at(this.browser, this.desk.address, device)
    this.people.push(person)
    return person
  }

  /** What went wrong unseen: an exception in any page fails the test in which it happened. */
  faults(): string[] {
    return this.people.flatMap((person) => person.faults.splice(0))
  }

  /** Everybody goes home; the district stays as it is. */
  async clear(): Promise<void> {
    await Promise.all(this.people.splice(0).map((person) => person.leaves()))
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.desk.close()
  }
}

/** One town for all the stories of a file. */
export const useTown = (): (() => Town) => {
  let town: Town | undefined
  beforeAll(async () => {
    town = await Town.open()
  }, 120_000)
  afterEach(async () => {
    const faults = town?.faults() ?? []
    await town?.clear()
    expect(faults).toEqual([])
  })
  afterAll(() => town?.close())
  return () => {
    if (!town) throw new Error('the town did not open')
    return town
  }
}
