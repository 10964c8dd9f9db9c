import { words } from '../../words.ts'

/** Words that mean a woman in a title or an epithet. */
export const femaleWords = words(
  `mrs ms miss madam mme lady dame queen princess duchess baroness countess empress woman girl mother daughter sister wife widow aunt grandmother
  niece actress heroine hostess spokeswoman chairwoman congresswoman councilwoman policewoman businesswoman anchorwoman alderwoman assemblywoman
  camerawoman forewoman saleswoman servicewoman sportswoman horsewoman noblewoman first-lady nun bride waitress stewardess sra`
)

/** Words that mean a man in a title or an epithet. */
export const maleWords = words(
  `mr sir lord king prince duke baron count emperor man boy father son brother husband widower uncle grandfather nephew actor hero
  spokesman chairman congressman councilman policeman businessman anchorman alderman assemblyman cameraman foreman salesman serviceman sportsman
  horseman nobleman strongman gunman fisherman fireman priest monk groom waiter steward`
)
