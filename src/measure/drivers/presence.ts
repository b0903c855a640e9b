import type { MomentsResult } from '../../model/tally.js';
import { percentileLimits } from '../../stats/bootstrap.js';
import type { MomentSums } from '../../stats/moments.js';
import { productOf } from './linear.js';
import type { DriversQuestion } from './question.js';
import { partsOf, resampled, wholeOf } from './resampling.js';
import type { Presence } from './results.js';

/** How often each such driver is there, and the lift, with its interval. */
export async function presenceOf(
  question: DriversQuestion,
  { blocks, shifts }: MomentsResult,
): Promise<Presence[]> {
  const places = question.drivers.flatMap(({ choice }, i) => (choice === null ? [] : [i]));
  if (places.length === 0) return [];
  const parts = partsOf(blocks, 0);
  const shift = shifts[0]!;
  const found = (sums: MomentSums) => places.map((i) => withAndWithout(question, sums, i));
  const replicates = await resampled(parts, question, found);
  return found(wholeOf(parts)).map(({ share, present, absent }, place) => ({
    driver: places[place]!,
    share,
    present: present + shift,
    absent: absent + shift,
    lift: {
      value: present - absent,
      limits: percentileLimits(
        replicates.map((one) => one[place]!.present - one[place]!.absent).filter(Number.isFinite),
        question.level,
      ),
    },
  }));
}

/** Of the responses of which it is known whether the driver is present; the outcome as it was shifted. */
function withAndWithout(
  { missing, drivers }: DriversQuestion,
  { w, sums, products }: MomentSums,
  i: number,
): { share: number; present: number; absent: number } {
  const product = productOf(sums.length, products);
  const driver = 1 + i;
  const isKnown = 1 + drivers.length + i;
  const known = missing === 'listwise' ? w : product(isKnown, isKnown);
  const outcome = missing === 'listwise' ? sums[0]! : product(0, isKnown);
  const here = sums[driver]!;
  const outcomeHere = product(0, driver);
  return {
    share: here / known,
    present: outcomeHere / here,
    absent: (outcome - outcomeHere) / (known - here),
  };
}
