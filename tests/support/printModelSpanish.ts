import { labelled, labelledOrBlank, list, paragraph, quiet, text } from '../../shared/print/line.ts';
import type { Block, PrintModel, Section } from '../../shared/print/model.ts';

const toFill = (label: string) => labelledOrBlank(label, '');
const section = (
  id: string,
  heading: string | null,
  blocks: Block[],
  more: Partial<Section> = {},
): Section => ({ id, heading, tone: 'plain', blocks, ...more });

/** The same page in Spanish. */
export const spanish: PrintModel = {
  language: 'es',
  title: 'Para llevar a casa',
  heading: 'Lo que decidimos',
  subtitle: 'Le acompañó en la visita: su hija Ana',
  headerLeft: 'Clínica de Oncología Riverside',
  headerRight: 'Visita del 23 de nov de 2026 · para R. M.',
  footer:
    'Hecho con Beside, biblioteca del 2026-11-23. Las listas de cuándo llamar vienen de la biblioteca y todavía no las ha revisado un profesional clínico. Nadie pagó por este contenido.',
  pageOf: 'Página {{page}} de {{pages}}',
  madeAt: '2026-11-23T14:02:00.000Z',
  sections: [
    section('decided', null, [
      {
        kind: 'callout',
        lines: [
          { runs: [{ text: 'Ribociclib + pastilla de terapia hormonal', strong: true }] },
          text('Kisqali, con letrozol o una pastilla parecida'),
        ],
      },
    ]),
    section('why', 'Por qué', [
      paragraph(labelled('Su razón:', '«Más tiempo en casa, con mis nietos».')),
      paragraph(
        labelled('La Dra. Lee recomienda:', 'Es lo que más detiene el cáncer en la mayoría de la gente.'),
      ),
    ]),
    section('start', 'Antes de empezar, y después', [
      list([
        labelled('No empiece hasta que:', 'le llamemos con el resultado del electrocardiograma.'),
        toFill('Empiece:'),
        labelled('Cómo se toma:', 'tres pastillas cada mañana por 3 semanas; luego 1 semana sin ellas.'),
        toFill('Siga tomando, o deje de tomar:'),
      ]),
      quiet('Si una línea está vacía, pregunte antes de irse.'),
    ]),
    section('next', 'Lo que sigue', [
      list(
        [
          labelled(
            'Análisis de sangre y electrocardiograma',
            'enfermera Ana Ruiz, a más tardar el lunes, 30 de noviembre de 2026',
          ),
          labelled(
            'Enviar la receta a la farmacia',
            'Dra. Lee, a más tardar el martes, 24 de noviembre de 2026',
          ),
          {
            runs: [
              {
                text: 'Lo que paga el seguro y lo que le cuesta a usted. Quién lo averigua y para cuándo:',
              },
            ],
            blank: true,
          },
          labelled('Nos vemos otra vez:', 'el martes, 15 de diciembre de 2026, a las 10:30'),
        ],
        true,
      ),
    ]),
    section(
      'call-us',
      'Llámenos de inmediato, de día o de noche, si tiene',
      [
        list([
          text('fiebre de 100.4 °F (38 °C) o más'),
          text('dificultad para respirar, nueva o peor'),
          text('dolor que no se calma con su medicina'),
          text('vómito o diarrea que no para'),
          text('la piel o los ojos amarillos'),
        ]),
      ],
      { tone: 'urgent' },
    ),
    section(
      'call-911',
      'Llame al 911 si tiene',
      [
        list([
          text('dolor en el pecho'),
          text('las piernas débiles o dormidas'),
          text('una convulsión, o de pronto no puede hablar bien'),
          text('el corazón acelerado o irregular y se desmaya'),
        ]),
      ],
      { tone: 'urgent', beside: true },
    ),
    section('phones', 'Teléfonos', [
      {
        kind: 'pairs',
        rows: [
          { label: 'De día', value: text('555-0100') },
          { label: 'Noches y fines de semana', value: { runs: [], blank: true } },
        ],
      },
    ]),
    section('matters', 'Lo que usted nos dijo que más le importa', [
      paragraph(labelled('Un día que hay que dejar libre:', 'la boda de Lucía, sábado, 12 de junio de 2027')),
      list([text('Menos días en la clínica'), text('No tener náuseas'), text('Conservar mi cabello')], true),
    ]),
    section(
      'questions',
      'Preguntas suyas que nos falta contestar',
      [
        list([
          labelled('¿Puedo viajar en marzo?', 'La Dra. Lee le contestará a más tardar el 15 de diciembre.'),
          toFill('¿Puedo tomar vino?'),
        ]),
      ],
      { beside: true },
    ),
    section('gone-over', null, [{ kind: 'signature', label: 'Lo repasó con usted' }]),
  ],
};
