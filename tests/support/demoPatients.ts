import type { Language } from '../../shared/ids.ts';
import { type MadeUpPatient, madeUpPatients } from './madeUpPatient.ts';

/** Three people in each language, none of whom exists: one decides, one does not today, one talks about stopping. */
export type DemoVisit = 'decided' | 'not-today' | 'stopping';

export function demoPatients(language: Language): [DemoVisit, MadeUpPatient][] {
  const decided = madeUpPatients[language];
  return [
    ['decided', decided],
    ['not-today', { ...decided, ...notToday[language] }],
    ['stopping', { ...decided, ...stopping[language] }],
  ];
}

type Differences = Pick<MadeUpPatient, 'label' | 'name' | 'today' | 'outcome' | 'recommendation' | 'reason'> &
  Partial<MadeUpPatient>;

const notToday: Record<Language, Differences> = {
  en: {
    label: 'T. O. (made up)',
    name: 'Teresa (made up)',
    today: {
      path: 'usual',
      understanding: 'It has spread to the bones, and there are pills for it.',
      decision: 'Which treatment to start with, and when',
      role: 'family-first',
      whoIsHere: 'your friend Ruth (made up)',
      gate: 'in-words',
    },
    outcome: {
      kind: 'not-today',
      safeUntil: '2026-12-14',
      stillMissing: 'the heart tracing, what the insurance pays, and a talk with your son',
    },
    recommendation: 'There is time to think. Talk with your son first; then the three of us choose.',
    reason: 'I want my son to hear this too before I say yes.',
    steps: [{ what: 'Heart tracing', who: 'Nurse Kim', by: '2026-12-04' }],
    callBacks: [{ what: 'what the insurance said', who: 'Nurse Kim', by: '2026-12-08' }],
    plan: {
      'wait-for': '',
      'start-when': '',
      'how-to-take': '',
      'keep-taking': 'keep your blood pressure tablet',
      'plan-b': '',
      'next-visit': 'Monday, December 14, 10:00, room 4, with your son',
    },
  },
  es: {
    label: 'M. G. (inventada)',
    name: 'Marta (inventada)',
    today: {
      path: 'usual',
      understanding: 'Que llegó a los huesos y que hay pastillas.',
      decision: 'Con qué tratamiento empezar y cuándo',
      role: 'family-first',
      whoIsHere: 'su amiga Rut (inventada)',
      gate: 'in-words',
    },
    outcome: {
      kind: 'not-today',
      safeUntil: '2026-12-14',
      stillMissing: 'el análisis de sangre, lo que paga el seguro y hablar con su hijo',
    },
    recommendation: 'Hay tiempo para pensar. Hable primero con su hijo; después escogemos juntos.',
    reason: 'Quiero que mi hijo también lo oiga antes de decir que sí.',
    steps: [{ what: 'Análisis de sangre', who: 'Enfermera Kim', by: '2026-12-04' }],
    callBacks: [{ what: 'lo que dijo el seguro', who: 'Enfermera Kim', by: '2026-12-08' }],
    plan: {
      'wait-for': '',
      'start-when': '',
      'how-to-take': '',
      'keep-taking': 'siga con la pastilla de la presión',
      'plan-b': '',
      'next-visit': 'lunes 14 de diciembre, 10:00, consultorio 4, con su hijo',
    },
  },
};

const stopping: Record<Language, Differences> = {
  en: {
    label: 'E. B. (made up)',
    name: 'Edith (made up)',
    today: {
      path: 'stopping',
      understanding: 'The chemo takes more from me than it gives.',
      decision: 'Whether to go on with chemotherapy',
      role: 'we-decide',
      whoIsHere: 'your husband Paul (made up)',
      gate: null,
    },
    outcome: { kind: 'chosen', option: 'ai-palbociclib' },
    stopping: {
      hopes: 'To be at home, in the garden, with a clear head.',
      fears: 'That it will hurt, and that Paul is left alone with it.',
      notGiveUp: 'Sunday lunch with the children.',
      answer: 'comfort-care',
      whoComes: 'The hospice nurse, from Thursday on: 555-0142, day and night',
      medicines: 'morphine for pain, the pill for sleep',
    },
    dateWhat: 'The Christmas dinner',
    day: '2026-12-25',
    recommendation: 'We stop the chemotherapy and put all we have into how you feel.',
    reason: 'I want my days at home.',
    steps: [{ what: 'Bed and walker at home', who: 'Nurse Kim', by: '2026-11-27' }],
    callBacks: [{ what: 'how the pain is', who: 'Nurse Kim', by: '2026-11-27' }],
    questions: [{ what: 'Can I still see Dr. Lee?', who: 'Dr. Lee', by: '2026-11-30' }],
    plan: {
      'wait-for': '',
      'start-when': '',
      'how-to-take': '',
      'keep-taking': 'keep the pain tablets; stop the chemotherapy',
      'plan-b': '',
      'next-visit': 'We come to you: Monday, November 30, in the morning',
    },
  },
  es: {
    label: 'A. P. (inventada)',
    name: 'Aurora (inventada)',
    today: {
      path: 'stopping',
      understanding: 'Que la quimio me quita más de lo que me da.',
      decision: 'Si seguir con la quimio',
      role: 'we-decide',
      whoIsHere: 'su esposo Pablo (inventado)',
      gate: null,
    },
    outcome: { kind: 'chosen', option: 'ai-palbociclib' },
    stopping: {
      hopes: 'Estar en casa, en el jardín, con la cabeza clara.',
      fears: 'Que me duela, y que Pablo se quede solo con todo.',
      notGiveUp: 'El almuerzo del domingo con mis hijos.',
      answer: 'comfort-care',
      whoComes: 'La enfermera del programa hospice, desde el jueves: 555-0142, día y noche',
      medicines: 'morfina para el dolor, la pastilla para dormir',
    },
    dateWhat: 'La cena de Nochebuena',
    day: '2026-12-24',
    recommendation: 'Paramos la quimio y ponemos todo en que se sienta mejor.',
    reason: 'Quiero mis días en casa.',
    steps: [{ what: 'Cama y andador en casa', who: 'Enfermera Kim', by: '2026-11-27' }],
    callBacks: [{ what: 'cómo está el dolor', who: 'Enfermera Kim', by: '2026-11-27' }],
    questions: [{ what: '¿Puedo seguir viendo al Dr. Ruiz?', who: 'Dr. Ruiz', by: '2026-11-30' }],
    plan: {
      'wait-for': '',
      'start-when': '',
      'how-to-take': '',
      'keep-taking': 'siga con las pastillas para el dolor; deje la quimio',
      'plan-b': '',
      'next-visit': 'Vamos a su casa: el lunes 30 de noviembre, en la mañana',
    },
  },
};
