import type { Socket } from 'node:net'
import type { SharedSession } from './shared-session'
import { StatementNames } from './statement-names'
import { askPassword, fatal, Frames, message, typeOf, welcome } from './wire'

export interface House {
  readonly session: SharedSession
  readonly password: string
  readonly parameters: ReadonlyMap<string, string>
}

/** One client: opens with a password, then gathers its messages into turns and hands them to the shared session. */
export class Connection {
  private readonly frames = new Frames()
  private readonly names: StatementNames
  private gathered: Buffer[] = []
  private step: 'opening' | 'password' | 'open' | 'gone' = 'opening'

  constructor(
    readonly number: number,
    private readonly socket: Socket,
    private readonly house: House,
    gone: () => void,
  ) {
    this.names = new StatementNames(number)
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.read(chunk))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      this.step = 'gone'
      gone()
      void house.session.leave(number, forget(this.names.known))
    })
  }

  end(code: string, text: string): void {
    if (this.socket.writable) this.socket.end(fatal(code, text))
    this.socket.destroySoon()
  }

  private read(chunk: Buffer): void {
    this.frames.push(chunk)
    try {
      while (this.step !== 'gone' && this.readOne());
    } catch {
      this.socket.destroy()
    }
  }

  private readOne(): boolean {
    if (this.step === 'opening') return this.open()
    const next = this.frames.next()
    if (!next) return false
    if (this.step === 'password') this.checkPassword(next)
    else this.gather(next)
    return true
  }

  private open(): boolean {
    const opening = this.frames.nextOpening()
    if (opening === 'encrypt') this.socket.write('N')
    if (opening === 'cancel') this.socket.destroy()
    if (opening === 'start') {
      this.step = 'password'
      this.socket.write(askPassword)
    }
    return opening !== null
  }

  private checkPassword(given: Buffer): void {
    if (typeOf(given) !== 'p' || given.toString('utf8', 5, given.length - 1) !== this.house.password) {
      return this.end('28P01', 'password authentication failed')
    }
    this.step = 'open'
    this.socket.write(welcome(this.house.parameters, this.number))
  }

  private gather(next: Buffer): void {
    const type = typeOf(next)
    if (type === 'X') return void this.socket.end()
    this.gathered.push(this.names.rewrite(next))
    if (type !== 'Q' && type !== 'S' && type !== 'H') return
    const messages = Buffer.concat(this.gathered)
    this.gathered = []
    this.house.session.take({
      connection: this.number,
      messages,
      complete: type !== 'H',
      answer: (bytes) => this.step === 'open' && this.socket.write(bytes),
    })
  }
}

function forget(names: ReadonlySet<string>): Buffer {
  return Buffer.concat([...names].map((name) => message('Q', `deallocate "${name.replaceAll('"', '""')}"`)))
}
