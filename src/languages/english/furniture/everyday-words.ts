import { words } from '../../words.ts'

/** Words of any text: two lines that share these alone need not be about one thing. */
export const everydayInText = words(
  'that this with from have has had been were will would could should their them they there then than what when where which while whom whose your about after again against also although among another any because before being between both but can did does doing down during each even ever every few for further get got her here him his how into its itself just last later least less like made make many may might more most much must near never next not now off often once one only other our out over own per said say saying says same see she since some still such take tell the these those through told today too two under until upon very was way week weeks well went who why year years yesterday according monday tuesday wednesday thursday friday saturday sunday people time times first new news three four five including around back come came going good know think want day days month months are and all you not nor ago yet use used using able across always'
)
