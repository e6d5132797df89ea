/** What the engine's thread tells the process that started it. `line` is for a person: one line, no stack. */
export type EngineNews =
  | { kind: 'ready'; port: number; password: string }
  | { kind: 'refused'; why: 'in-use' | 'broken'; line: string }
  | { kind: 'closed' }
