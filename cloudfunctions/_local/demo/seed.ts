import type { Desk } from '../desk'

export async function seedDemo(_desk: Desk, _say: (line: string) => void): Promise<void> {}
