import { words } from '../../words.ts'
import { months, weekdays } from '../time-words.ts'

/** Words that open a clause whose words a quotation gives. */
export const quotedRelatives = new Set(['what', 'who', 'that', 'which'])

/** Prepositions between a cue and a name in quotation marks. */
export const namingLinks = new Set(['for', 'as', 'of'])

/** Pronouns that mean things, which say nothing. */
export const thingPronouns = new Set(['it', 'this', 'that', 'which', 'there'])

/** Particles that belong to the verb before them. */
export const verbParticles = new Set(['out', 'up', 'on', 'for', 'against', 'about', 'of', 'off', 'down'])

/** Parts of the day, after “this”. */
export const dayParts = new Set(['morning', 'afternoon', 'evening', 'night'])

/** Determiners that may be a subject by themselves: “*some* chanted”. */
export const standsAlone = new Set(['some', 'many', 'most', 'all', 'both', 'several', 'few', 'others', 'neither'])

/** Forms of “be”, and “get” where it makes a passive. */
export const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", "'m", 'am', 'got', 'gets', 'get'])

/** Prepositions between a noun for speech and its content. */
export const cueNounLinks = new Set(['of', 'for', 'about', 'on', 'against', 'toward', 'towards', 'to', 'over'])

/** Words that stand before what is somebody's. */
export const possessiveWords = words('his her their its our my your whose')

/** Days and months stand beside a subject without being part of it: “On Monday Lee said”. */
export const timesBesideSpeech: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months,
  ...words('jan feb aug sept oct nov dec today yesterday tomorrow tonight earlier later now then recently')
])

/** Words that open an indirect question. */
export const questionWords = words('what which whatever whichever how')

/** Relative pronouns that may be a subject. */
export const subjectRelatives = words('who that which')

/** Articles. */
export const articles = new Set(['the', 'a', 'an'])

/** Pronouns that are always an object. */
export const objectPronouns = new Set(['him', 'them', 'me', 'us'])

/** What is written and then says something. */
export const papersThatSay = new Set(['statement', 'letter', 'memo', 'tweet', 'post', 'email', 'message', 'note', 'release'])
