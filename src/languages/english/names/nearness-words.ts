import { words } from '../../words.ts'

/** Relatives. */
export const kinNouns = words(
  'father mother son daughter brother sister husband wife widow widower grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin stepfather stepmother stepson stepdaughter twin'
)

/** Words before a relative who is somebody's. */
export const possessors = words("his her their whose 's")

/** Prepositions between a government and those who deal with it. */
export const dealingWords = words('with against between by')

/** Prepositions that say where; a place after one of them does nothing itself. */
export const withinWords = words('in at near outside inside around across through from')

/** Auxiliaries of what somebody does; forms of “be” also tell what happens in a place. */
export const actingVerbs = words('has have had did does do will would could should may might must can wants says said')
