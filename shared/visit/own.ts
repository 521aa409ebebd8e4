import { AttributeId, GoalId } from '../ids.ts';

/** Stands among her goals for one in her own words (the text `own-goal`). No goal of the library has this id. */
export const ownGoal = GoalId.parse('own-goal');

/** Stands among her cards for one in her own words (the text `own-card`). No row of the library has this id. */
export const ownCard = AttributeId.parse('own-card');
