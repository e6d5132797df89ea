// The device runs in a thread of its own: what it throws or forgets cannot hurt the test, and a rejected promise that nobody
// awaited is seen here and nowhere else.
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Command, DeviceSettings } from '../protocol'
import { Clock } from './clock'
import { Commands } from './commands'
import { Device, type Kept } from './device'

const settings = workerData as DeviceSettings
const kept: Kept = { storage: new Map(), photos: new Map(), clock: new Clock(settings.now ?? Date.now()) }
let device = new Device(settings, kept)

process.on('unhandledRejection', (reason) => device.fell(reason))
process.on('uncaughtException', (thrown) => device.problems.add('exception', thrown))

/** The app is killed and started again: what was in memory is gone, what the phone kept is there. */
async function restart(): Promise<void> {
  kept.clock.clearAll()
  const { network, problems } = device
  device = new Device(settings, kept)
  device.network = network
  device.problems.list.push(...problems.list)
  await device.start()
}

async function carryOut({ verb, args }: Command): Promise<unknown> {
  const commands = new Commands(device)
  switch (verb) {
    case 'start':
      return device.start()
    case 'restart':
      return restart()
    case 'wait':
      return wait(Number(args[0]))
    case 'sleep':
      return sleep(Number(args[0]))
    case 'figures':
      return device.visited.map((page) => page.figures)
    case 'uses':
      return JSON.parse(JSON.stringify(device.uses)) as unknown
    case 'storage':
      return Object.fromEntries(
        [...kept.storage].map(([key, text]) => [key, (JSON.parse(text) as { value: unknown }).value]),
      )
    case 'clipboard':
      return device.clipboard
    case 'forgive':
      return device.problems.list.splice(0)
    default:
      return hand(commands, verb, args)
  }
}

async function wait(ms: number): Promise<void> {
  const until = kept.clock.now + ms
  await device.errands.settled(ms)
  kept.clock.now = Math.max(kept.clock.now, until)
  await device.errands.settled(0)
}

/** The phone lies in a pocket: WeChat stops the app's code, and what was due meanwhile runs once when it is taken out. */
async function sleep(ms: number): Promise<void> {
  new Commands(device).leave()
  await device.errands.settled(0)
  kept.clock.now += ms
  new Commands(device).comeBack()
  await device.errands.settled()
}

async function hand(commands: Commands, verb: string, args: unknown[]): Promise<void> {
  const member = Reflect.get(commands, verb) as unknown
  if (typeof member !== 'function') throw new Error(`the phone cannot "${verb}"`)
  Reflect.apply(member, commands, args)
  await device.errands.settled()
}

let line: Promise<void> = Promise.resolve()
parentPort?.on('message', (command: Command) => {
  line = line.then(async () => {
    let answer: Answer
    try {
      const value = await carryOut(command)
      answer = { number: command.number, ok: true, value, screen: new Commands(device).screen() }
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown)
      answer = { number: command.number, ok: false, why, screen: new Commands(device).screen() }
    }
    parentPort?.postMessage(answer)
  })
})
