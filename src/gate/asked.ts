import type { Move } from '../spec/move.ts'
import { openBoth } from '../validate/open-asked.ts'
import type { Asked } from '../validate/question.ts'
import type { CheckOptions } from './options.ts'
import { type Sides, sessionOn } from './sides.ts'

/** One session a side; in place one and the same, so that both forms are asked at one moment. */
export const openAsked = (
  move: Move,
  sides: Sides,
  options: CheckOptions,
): Promise<Asked & AsyncDisposable> =>
  openBoth(sides.target === sides.source, side => sessionOn(sides[side], move, options))
