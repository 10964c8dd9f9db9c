import { words } from '../../words.ts'

/** Common given names of men: general knowledge, to tell “Dara Helm” from “Harbour Board”. */
export const maleNames = words(
  `aaron abdullah abraham adam adrian ahmed ahmad alan albert alex alexander alexei ali alfred allan allen amir anders andre andreas andrei andrew andy angelo
  anthony antonio arthur ashraf barack barry bashar ben benjamin bernard bernie bill bob boris brad brandon brett brian bruce bryan carl carlos charles charlie chris
  christian christopher chuck colin craig dan daniel darren dave david dean dennis derek devin dick diego dmitry dominic don donald doug douglas duncan dylan
  earl ed eddie edgar eduardo edward edwin elliot emmanuel enrique eric erik ernest ethan eugene evan faisal felix fernando francis francisco francois frank franklin
  fred frederick gabriel gareth gary gavin geoffrey george gerald gerard gilbert giovanni glenn gordon graham grant greg gregory guillermo gustavo guy hamid harold
  harry hassan hector henri henry herbert howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jacob jacques jake james jamie jared jason javier
  jay jean jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose josef joseph josh joshua juan julian justin
  karl keith ken kenneth kevin khaled khalid klaus kurt kyle lance larry lars laurence lawrence lee leo leon leonard lewis liam louis lucas luis luke mahmoud
  malcolm manuel marc marco marcus mario mark martin matt matteo matthew maurice max michael michel miguel mikhail mike mitch mitchell mohamed mohammad mohammed
  muhammad mustafa nathan neil nicholas nick nicolas nigel nikolai noah noel norman oleg oliver omar oren oscar owen pablo patrick paul pedro peter phil philip
  philippe pierre rafael ralph ramon randy raul raymond reza ricardo richard rick rob robert roberto robin rod roger roland ron ronald ross roy rudolph rudy russell
  ryan salman sam samuel scott sean sebastian sergei sergey seth shane sidney simon stanley stefan stephen steve steven stuart ted terry theodore thomas tim
  timothy todd tom tommy tony trevor tyler victor viktor vincent vladimir wallace walter warren wayne wilhelm will william xavier yousef yuri yusuf zachary`
)

/** Common given names of women. */
export const femaleNames = words(
  `abigail ada agnes aisha alexandra alice alicia alison amanda amber amelia amy ana andrea angela anita ann anna anne annette annie april ashley audrey barbara
  beatrice becky beth bethany betty beverly brenda bridget camilla carla carmen carol caroline carolyn catherine cathy charlotte cheryl christina christine cindy
  claire clara claudia colleen constance cynthia daisy dana danielle dawn deborah debra denise diana diane donna doris dorothy eileen elaine eleanor elena elisabeth
  eliza elizabeth ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances gabriela gail gina gloria grace gwen hannah harriet heather
  heidi helen helena hillary holly ida ilse ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill
  joan joanna joanne josephine joyce juanita judith judy julia julie karen karin kate katherine kathleen kathryn kathy katie kayla kelly kim kimberly kirsten kristen
  kristin laila laura lauren layla leah leila lena leslie lillian linda lisa liz lois lorraine louise lucia lucy lydia lynn madeleine margaret maria marie marilyn
  marina marjorie marlene martha mary maureen megan melanie melissa mercedes michelle mildred mira miranda miriam molly monica nadia nancy naomi natalia natalie
  natasha nicole nina nora norma olga olivia melania brigitte pamela patricia paula pauline penelope phyllis priscilla rachel rebecca regina rita roberta rosa rose rosemary ruth
  sabrina sally samantha sandra sara sarah sharon sheila shirley silvia sofia sonia sophia sophie stacy stephanie susan suzanne sylvia tamara tammy tanya tara teresa
  theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yvonne zainab zoe`
)

/** Checks whether a lower-case word is a common given name. */
export const isGivenName = (word: string): boolean => maleNames.has(word) || femaleNames.has(word)
