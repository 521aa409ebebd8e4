import type { Language } from '../../shared/ids.ts';
import { Answers } from '../../shared/visit/answers.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { fullVisit, stepOf } from './fullVisit.ts';
import { madeUpPatients } from './madeUpPatient.ts';
import { palbo, ribo } from './realLibrary.ts';

/** What people type in the fields that a made-up patient leaves out, as long as it is likely to be. */
const more: Record<Language, Partial<Visit['texts']>> = {
  en: {
    'on-condition': 'the heart tracing is normal and the insurance says yes',
    'still-missing': 'the heart tracing, and a talk with your son',
    'second-opinion-where': 'University Hospital; Nurse Kim sends your records today',
    'missed-dose': 'do not take two; take the next one as usual',
    'food-herbs': 'no grapefruit, no St. John’s wort',
    cost: 'Mr. Ortiz asks your insurance and calls you by December 1',
    'medicines-that-stay': 'morphine for pain, the pill for sleep',
    'who-comes': 'the hospice nurse, from Thursday on: 555-0142',
    hopes: 'To be at home with a clear head.',
    'not-give-up': 'Sunday lunch with the children.',
    'urgent-what': 'A picture of your back (MRI) and a steroid pill',
    'urgent-where': 'The emergency room next door; Nurse Kim goes with you',
    'urgent-when': 'the next two hours',
  },
  es: {
    'on-condition': 'el examen del corazón sale bien y el seguro dice que sí',
    'still-missing': 'el examen del corazón y hablar con su hijo',
    'second-opinion-where': 'Hospital Universitario; la enfermera Kim manda su expediente hoy',
    'missed-dose': 'no tome dos; tome la siguiente como siempre',
    'food-herbs': 'sin toronja, sin hierba de San Juan',
    cost: 'el señor Ortiz pregunta a su seguro y le llama a más tardar el 1 de diciembre',
    'medicines-that-stay': 'morfina para el dolor, la pastilla para dormir',
    'who-comes': 'la enfermera del programa hospice, desde el jueves: 555-0142',
    hopes: 'Estar en casa con la cabeza clara.',
    'not-give-up': 'El almuerzo del domingo con mis hijos.',
    'urgent-what': 'Una imagen de su espalda (resonancia) y una pastilla de esteroides',
    'urgent-where': 'La sala de emergencias de al lado; la enfermera Kim va con usted',
    'urgent-when': 'las próximas dos horas',
  },
};

/** A visit in which everything was typed as people type it. Everybody in it is made up. */
export function typedVisit(language: Language, change: Partial<Visit> = {}): Visit {
  const person = madeUpPatients[language];
  const { plan, phones } = person;
  const steps = [
    ...person.steps.map((step) => ({ ...step, kind: 'step' as const })),
    ...person.callBacks.map((step) => ({ ...step, kind: 'call-back' as const })),
    ...person.questions.map((step) => ({ ...step, kind: 'question' as const })),
  ];
  return fullVisit({
    language,
    texts: {
      ...fullVisit().texts,
      ...more[language],
      ...plan,
      'day-phone': phones.day,
      'night-phone': phones.night,
      'languages-spoken': phones.languages,
      'chosen-name': person.name,
      'clinic-name': person.clinic,
      'who-was-there': person.today.whoIsHere,
      'recommended-by': person.oncologist,
      recommendation: person.recommendation,
      reason: person.reason,
      'one-thing': person.oneThing,
      'date-what': person.dateWhat,
    },
    dateToProtect: person.day,
    steps: steps.map((step, at) => stepOf(at + 1, step)),
    ...change,
  });
}

/** Every way in which a visit can end, by name. */
export function outcomesOf(): [string, Partial<Visit>][] {
  const path = (change: Partial<Answers>) => ({ answers: Answers.parse(change) });
  return [
    ['chosen', { outcome: { kind: 'chosen', option: ribo } }],
    ['chosen-if', { outcome: { kind: 'chosen-if', option: ribo, otherwise: palbo } }],
    ['chosen-if without another option', { outcome: { kind: 'chosen-if', option: ribo, otherwise: null } }],
    ['decided-before', { outcome: { kind: 'decided-before', option: palbo } }],
    ['not-today', { outcome: { kind: 'not-today', safeUntil: '2026-12-14' } }],
    ['not-today without a day', { outcome: { kind: 'not-today', safeUntil: null } }],
    ['second-opinion', { outcome: { kind: 'second-opinion', safeUntil: '2026-12-14' } }],
    ['second-opinion without a day', { outcome: { kind: 'second-opinion', safeUntil: null } }],
    ['stay-on', { outcome: { kind: 'stay-on', lookAgain: '2027-02-01' } }],
    ['stay-on without a day', { outcome: { kind: 'stay-on', lookAgain: null } }],
    ['no-cancer-drug', { outcome: { kind: 'no-cancer-drug' } }],
    ['nothing yet', { outcome: null }],
    ['keep', path({ path: 'stopping', stopping: 'keep' })],
    ['lower-dose', path({ path: 'stopping', stopping: 'lower-dose' })],
    ['stop-and-watch', path({ path: 'stopping', stopping: 'stop-and-watch' })],
    ['comfort-care', path({ path: 'stopping', stopping: 'comfort-care' })],
    ['urgent', { ...path({ path: 'urgent' }), outcome: null }],
  ];
}
