import { figures } from './figures.ts'
import { frame } from './frame.ts'
import { marks } from './marks.ts'
import { tables } from './tables.ts'
import { theme } from './theme.ts'

export const styles = [theme, frame, tables, marks, figures]
