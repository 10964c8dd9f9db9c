import type { Language } from '../language.ts'
import { words } from '../words.ts'
import { isAbbreviation } from './abbreviations.ts'
import { tagForms } from './tag-forms.ts'

export const english: Language = {
  tag: 'en',
  name: 'English',
  marks: words(
    'the and of to that for with is was said have has had it he she they by from this at be are were which would will but not their his her who its been than when there what you we as if after about could should'
  ),
  tagForms,
  isAbbreviation
}
