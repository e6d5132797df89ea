import type { LetterContract } from '../../contract/letter'
import type { Answer } from '../../contract/row'

/** A letter as its writer or its desk reads it, and its card in a list. */
export type LetterView = Answer<LetterContract, 'open'>
export type LetterCard = Answer<LetterContract, 'mine'>['items'][number]
export type Office = Answer<LetterContract, 'secretaries'>['offices'][number]
export type DeskLine = Answer<LetterContract, 'counts'>['desks'][number]
export type Written = Answer<LetterContract, 'write'>
export type LateOffice = Answer<LetterContract, 'late-offices'>['areas'][number]['offices'][number]
