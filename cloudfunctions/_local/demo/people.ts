export interface DemoPerson {
  readonly uid: string
  readonly name: string
  readonly line: string
  readonly group: string
}

export async function demoPeople(_url: string): Promise<DemoPerson[]> {
  return []
}
