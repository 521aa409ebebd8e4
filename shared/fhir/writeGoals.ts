import { formatDay } from '../i18n/translate.ts';
import { ownGoal } from '../visit/own.ts';
import type { Coding, Concept, Goal, Resource, Writing } from './document.ts';
import { systems } from './writeCodes.ts';
import type { VisitContent } from './writeContent.ts';
import { labelledLine } from './writeNarrative.ts';

/** Her goals in their order, the one thing, and the day to protect. All are hers, and none is a medical target. */
export function goalsOf(writing: Writing): Goal[] {
  const { content, lookup, t } = writing;
  const { texts, dateToProtect } = content;
  const wish = (code: string, display: string): Coding => ({ system: systems.wish, code, display });
  const goals = content.goals.map((code): Concept => {
    const isOwn = code === ownGoal;
    const words = isOwn ? (texts['own-goal'] ?? '') : lookup.text(t.language, `goals.${code}`);
    const display = isOwn ? t('goals:ownGoalWords') : words;
    return { coding: [{ system: systems.goal, code, display }], text: words };
  });
  const oneThing = texts['one-thing'];
  if (oneThing !== undefined)
    goals.push({ coding: [wish('one-thing', t('goals:oneThing'))], text: oneThing });
  const written = goals.map((description) => goalOf(writing, description));
  const what = texts['date-what'];
  if (what === undefined && dateToProtect === null) return written;
  const coding = [wish('date-to-protect', t('goals:dateWhat'))];
  const date = goalOf(writing, what === undefined ? { coding } : { coding, text: what });
  return [...written, dateToProtect === null ? date : { ...date, target: [{ dueDate: dateToProtect }] }];
}

const goalOf = ({ patient }: Writing, description: Concept): Goal => ({
  resourceType: 'Goal',
  lifecycleStatus: 'active',
  description,
  subject: patient,
  expressedBy: patient,
});

/** The goal as a line for people. */
export function goalLine({ t }: Writing, { description, target }: Goal): string {
  const day = target?.[0]?.dueDate;
  const words = [description.text, day === undefined ? undefined : formatDay(t.language, day)];
  const said = words.filter((part) => part !== undefined).join(', ');
  const coding = description.coding?.[0];
  return coding?.system === systems.wish ? labelledLine(coding.display ?? '', said) : said;
}

/** Her goals as they stand in these resources; those in other code systems are not ours and are left out. */
export function readGoals(resources: readonly Resource[]) {
  const goals: string[] = [];
  const texts: VisitContent['texts'] = {};
  let dateToProtect: string | null = null;
  for (const goal of resources) {
    if (goal.resourceType !== 'Goal') continue;
    const { text, coding = [] } = goal.description;
    for (const { system, code } of coding) {
      if (code === undefined) continue;
      if (system === systems.goal) {
        goals.push(code);
        if (code === ownGoal && text !== undefined) texts['own-goal'] = text;
      }
      if (system !== systems.wish) continue;
      if (code === 'one-thing' && text !== undefined) texts['one-thing'] = text;
      if (code !== 'date-to-protect') continue;
      dateToProtect = goal.target?.[0]?.dueDate ?? null;
      if (text !== undefined) texts['date-what'] = text;
    }
  }
  return { goals, dateToProtect, texts };
}
