import { words } from '../../words.ts'

/** What unnamed people are called by what they do. */
export const anonymousRoles = words(
  `source official spokesman spokeswoman spokesperson representative aide adviser advisor diplomat insider expert analyst observer
  critic opponent supporter ally person people man woman witness resident neighbor neighbour employee staffer staff officer lawmaker
  politician executive operative strategist donor voter activist protester demonstrator leader member colleague friend associate worker
  teacher doctor nurse scientist researcher economist investigator prosecutor lawyer attorney soldier commander fighter villager student
  parent relative trader banker investor reporter journalist historian scholar veteran passenger survivor user observer somebody someone
  narrator announcer questioner caller host reader surrogate bystander onlooker guest patient victim shopper customer driver soldier
  other many some most few several one anyone everyone authority`
    .replace(/\s+/g, ' ')
    .trim()
)

/** Pronouns that mean nobody in particular. */
export const vaguePronouns = words('some many others someone somebody several few most one')
