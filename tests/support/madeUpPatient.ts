import type { Language } from '../../shared/ids.ts';
import type { Gate } from '../../shared/visit/visit.ts';

/** What is typed and picked in a visit that is held by a script. Everything is made up. */
export interface MadeUpPatient {
  passphrase: string;
  label: string;
  name: string;
  clinic: string;
  birthYear: string;
  oncologist: string;
  /** Option ids, as the names on screen come from the library. */
  options: string[];
  today: {
    path: 'usual' | 'stopping';
    understanding: string;
    decision: string;
    role: string;
    whoIsHere: string;
    /** Null on the path that does not ask. */
    gate: Exclude<Gate, 'not-asked'> | null;
  };
  outcome:
    | { kind: 'chosen'; option: string }
    | { kind: 'not-today'; safeUntil: string; stillMissing: string };
  /** What is said on the path on which stopping is talked about; null on the others. */
  stopping: {
    hopes: string;
    fears: string;
    notGiveUp: string;
    answer: 'comfort-care' | 'stop-and-watch';
    whoComes: string;
    medicines: string;
  } | null;
  goals: string[];
  oneThing: string;
  dateWhat: string;
  day: string;
  recommendation: string;
  reason: string;
  plan: Record<'wait-for' | 'start-when' | 'how-to-take' | 'keep-taking' | 'plan-b' | 'next-visit', string>;
  steps: { what: string; who: string; by: string }[];
  callBacks: { what: string; who: string; by: string }[];
  questions: { what: string; who: string; by: string }[];
  phones: { day: string; night: string; languages: string };
  forYou: string;
}

/** An English and a Spanish speaker; neither exists. */
export const madeUpPatients: Record<Language, MadeUpPatient> = {
  en: {
    passphrase: 'four quiet made-up words',
    label: 'R. M. (made up)',
    name: 'Rosa (made up)',
    clinic: 'Made-up Clinic by the River',
    birthYear: '1958',
    oncologist: 'Dr. Ana Lee (made up)',
    options: ['ai-palbociclib', 'ai-ribociclib', 'aromatase-inhibitor'],
    today: {
      path: 'usual',
      understanding: 'The cancer came back and is in my bones.',
      decision: 'Which treatment to start with',
      role: 'we-decide',
      whoIsHere: 'your daughter Lucía (made up)',
      gate: 'numbers',
    },
    outcome: { kind: 'chosen', option: 'ai-ribociclib' },
    stopping: null,
    goals: ['everyday', 'be-there', 'few-clinic-days'],
    oneThing: 'Being there when my grandson starts school.',
    dateWhat: 'His first day of school',
    day: '2027-08-24',
    recommendation:
      'Letrozole with ribociclib, because you want tablets at home. Your heart tracing of last year was normal.',
    reason: 'I want tablets, and I want to hold this back as long as it goes.',
    plan: {
      'wait-for': 'the heart tracing (ECG) and the blood test are back',
      'start-when': 'on the day we call you, most likely Tuesday, December 1',
      'how-to-take': 'letrozole every day; ribociclib for three weeks, then one week off',
      'keep-taking': 'keep your blood pressure tablet; stop the St. John’s wort tea',
      'plan-b': 'If the insurance says no, we use palbociclib in its place. You do not lose time.',
      'next-visit': 'Tuesday, December 15, 10:00, room 4',
    },
    steps: [
      { what: 'Blood test and heart tracing', who: 'Nurse Kim', by: '2026-11-30' },
      { what: 'Call about the start', who: 'Nurse Kim', by: '2026-12-01' },
    ],
    callBacks: [
      { what: 'how the first days went', who: 'Nurse Kim', by: '2026-12-04' },
      { what: 'what the next blood test showed', who: 'Nurse Kim', by: '2026-12-16' },
    ],
    questions: [{ what: 'Can I travel in March?', who: 'Dr. Lee', by: '2026-12-15' }],
    phones: { day: '555-0100', night: '555-0199', languages: 'English, Spanish' },
    forYou: 'Two tablets a day at home; a blood test every two weeks at first.',
  },
  es: {
    passphrase: 'cuatro palabras inventadas y tranquilas',
    label: 'C. V. (inventada)',
    name: 'Carmen (inventada)',
    clinic: 'Clínica Inventada del Río',
    birthYear: '1961',
    oncologist: 'Dr. Tomás Ruiz (inventado)',
    options: ['ai-palbociclib', 'aromatase-inhibitor', 'paclitaxel-weekly', 'no-cancer-drug-now'],
    today: {
      path: 'usual',
      understanding: 'Que el cáncer volvió y está en los huesos.',
      decision: 'Con qué tratamiento empezar',
      role: 'tell-me',
      whoIsHere: 'su hermano Luis (inventado)',
      gate: 'not-today',
    },
    outcome: { kind: 'chosen', option: 'ai-palbociclib' },
    stopping: null,
    goals: ['work-care', 'less-pain', 'time-home'],
    oneThing: 'Seguir cuidando a mi mamá en casa.',
    dateWhat: 'Los 90 años de mi mamá',
    day: '2027-03-14',
    recommendation:
      'Letrozol con palbociclib, porque quiere pastillas en casa y puede venir a los análisis de sangre.',
    reason: 'Quiero tomarlo en casa y seguir con mi mamá.',
    plan: {
      'wait-for': 'tengamos el análisis de sangre y la respuesta del seguro',
      'start-when': 'el día que le llamemos, quizás el martes 1 de diciembre',
      'how-to-take': 'letrozol todos los días; palbociclib tres semanas sí y una no, con comida',
      'keep-taking': 'siga con la pastilla de la presión; deje la toronja',
      'plan-b': 'Si el seguro dice que no, empezamos con letrozol y pedimos otra vez.',
      'next-visit': 'martes 15 de diciembre, 10:00, consultorio 4',
    },
    steps: [
      { what: 'Análisis de sangre', who: 'Enfermera Kim', by: '2026-11-30' },
      { what: 'Llamarle para empezar', who: 'Enfermera Kim', by: '2026-12-01' },
    ],
    callBacks: [
      { what: 'cómo van los primeros días', who: 'Enfermera Kim', by: '2026-12-04' },
      { what: 'qué dice el próximo análisis de sangre', who: 'Enfermera Kim', by: '2026-12-16' },
    ],
    questions: [{ what: '¿Puedo viajar en marzo?', who: 'Dr. Ruiz', by: '2026-12-15' }],
    phones: { day: '555-0100', night: '555-0199', languages: 'español, inglés' },
    forYou: 'Dos pastillas en casa; análisis de sangre cada dos semanas al principio.',
  },
};
