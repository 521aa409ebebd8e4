import type { Lookup } from '../content/lookup.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Instant } from '../ids.ts';
import { decisionIn, planIn } from '../print/noteDecision.ts';
import type { Visit } from '../visit/visit.ts';
import type { DocumentBundle, PdfToWrite, Resource, Writing } from './document.ts';
import { contentOf, visitToWrite } from './visitContent.ts';
import { answersOf } from './writeAnswers.ts';
import { type Asked, askedIn } from './writeAsked.ts';
import { uriSystem } from './writeCodes.ts';
import { compositionOf } from './writeComposition.ts';
import { goalLine, goalsOf } from './writeGoals.ts';
import { urnOf } from './writeIds.ts';
import { labelledLine } from './writeNarrative.ts';
import { patientOf } from './writePatient.ts';
import { planOf } from './writePlan.ts';
import { printoutOf } from './writePrintout.ts';
import { provenanceOf } from './writeProvenance.ts';

interface Around {
  lookup: Lookup;
  t: Translator;
  now: Instant;
  /** The pages that she took home, to be put in; null for none. */
  pdf: PdfToWrite | null;
}

/**
 * The visit as a FHIR R4 document, in the language of `t`: what `contentOf` allows, and nothing else. The same input
 * gives the same document, with the same addresses.
 */
export function writeBundle(visit: Visit, { lookup, t, now, pdf }: Around): DocumentBundle {
  const content = contentOf(visit, lookup);
  const urn = (name: string) => urnOf(content.visitId, name);
  const refer = (name: string) => ({ reference: urn(name) });
  const writing: Writing = { content, lookup, t, now, patient: { ...refer('patient'), type: 'Patient' } };
  const note = { visit: visitToWrite(visit), lookup, t };
  const goals = goalsOf(writing).map((goal) => ({
    name: `goal/${goal.description.coding?.[0]?.code ?? ''}`,
    resource: goal,
  }));
  const asked = askedIn(writing);
  const decision = decisionIn(note);
  const parts = [
    {
      title: t('goals:goalsTitle'),
      lines: goals.map(({ resource }) => goalLine(writing, resource)),
      entry: goals.map(({ name }) => refer(name)),
    },
    { title: t('print:mattersHeading'), lines: asked.map(answerLine), entry: [refer('answers')] },
    { title: t('decide:outcomeTitle'), lines: decision, entry: [refer('plan')] },
    { title: t('print:nextHeading'), lines: planIn(note), entry: [refer('plan')] },
    ...(pdf === null ? [] : [{ title: t('print:title'), lines: [pdf.title], entry: [refer('printout')] }]),
  ];
  const named: { name: string; resource: Resource }[] = [
    { name: 'composition', resource: compositionOf(writing, parts) },
    { name: 'patient', resource: patientOf(writing) },
    ...goals,
    { name: 'answers', resource: answersOf(writing, asked) },
    { name: 'plan', resource: planOf(writing, decision) },
    ...(pdf === null ? [] : [{ name: 'printout', resource: printoutOf(writing, pdf) }]),
    { name: 'provenance', resource: provenanceOf(writing, refer('composition')) },
  ];
  return {
    resourceType: 'Bundle',
    language: t.language,
    identifier: { system: uriSystem, value: `urn:uuid:${content.visitId}` },
    type: 'document',
    timestamp: now,
    entry: named.map(({ name, resource }) => ({ fullUrl: urn(name), resource })),
  };
}

const answerLine = ({ text, answers }: Asked): string => {
  const words = answers.map(({ valueCoding, valueString, valueInteger }) =>
    String(valueCoding?.display ?? valueString ?? valueInteger),
  );
  return labelledLine(text, words.join('; '));
};
