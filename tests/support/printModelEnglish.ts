import { labelled, labelledOrBlank, list, paragraph, quiet, text } from '../../shared/print/line.ts';
import type { Block, PrintModel, Section } from '../../shared/print/model.ts';

const toFill = (label: string) => labelledOrBlank(label, '');
const section = (
  id: string,
  heading: string | null,
  blocks: Block[],
  more: Partial<Section> = {},
): Section => ({ id, heading, tone: 'plain', blocks, ...more });

/** A page to take home in English, as full as they come. */
export const english: PrintModel = {
  language: 'en',
  title: 'To take home',
  heading: 'What we decided',
  subtitle: 'With you at the visit: your daughter Ana',
  headerLeft: 'Riverside Cancer Clinic',
  headerRight: 'Visit of Nov 23, 2026 · for R. M.',
  footer:
    'Made with Beside, library of 2026-11-23. The lists of when to call come from the library and are not yet reviewed by a clinician. Nobody paid for this content.',
  pageOf: 'Page {{page}} of {{pages}}',
  madeAt: '2026-11-23T14:02:00.000Z',
  sections: [
    section('decided', null, [
      {
        kind: 'callout',
        lines: [
          { runs: [{ text: 'Ribociclib + hormone therapy pill', strong: true }] },
          text('Kisqali, with letrozole or a similar pill'),
        ],
      },
    ]),
    section('why', 'Why', [
      paragraph(labelled('Your reason:', '“More time at home, with my grandchildren.”')),
      paragraph(
        labelled(
          'Dr. Lee recommends:',
          'This is the choice that holds the cancer back longest for most people.',
        ),
      ),
    ]),
    section('start', 'Before you start, and then', [
      list([
        labelled('Do not start until:', 'we call you about the heart tracing (ECG).'),
        toFill('Start:'),
        labelled('How to take it:', 'three pills each morning for 3 weeks, then 1 week off.'),
        toFill('Keep taking, or stop:'),
      ]),
      quiet('Where a line is empty, ask before you leave.'),
    ]),
    section('next', 'What happens next', [
      list(
        [
          labelled('Blood test and heart tracing', 'Nurse Ana Ruiz, by Monday, November 30, 2026'),
          labelled('Send the order to the pharmacy', 'Dr. Lee, by Tuesday, November 24, 2026'),
          {
            runs: [{ text: 'What insurance pays, and what it costs you. Who finds out, and by when:' }],
            blank: true,
          },
          labelled('We meet again:', 'Tuesday, December 15, 2026, at 10:30'),
        ],
        true,
      ),
    ]),
    section(
      'call-us',
      'Call us right away, day or night, if you have',
      [
        list([
          text('a fever of 100.4 °F (38 °C) or more'),
          text('new or worse trouble breathing'),
          text('pain that your medicine does not help'),
          text('vomiting or diarrhea that will not stop'),
          text('yellow skin or eyes'),
        ]),
      ],
      { tone: 'urgent' },
    ),
    section(
      'call-911',
      'Call 911 for',
      [
        list([
          text('chest pain'),
          text('legs that turn weak or numb'),
          text('a seizure, or sudden trouble speaking'),
          text('a fast or uneven heartbeat with fainting'),
        ]),
      ],
      { tone: 'urgent', beside: true },
    ),
    section('phones', 'Phone numbers', [
      {
        kind: 'pairs',
        rows: [
          { label: 'By day', value: text('555-0100') },
          { label: 'Nights and weekends', value: { runs: [], blank: true } },
        ],
      },
    ]),
    section('matters', 'What you told us matters most', [
      paragraph(labelled('A day to keep free:', 'Lucía’s wedding, Saturday, June 12, 2027')),
      list([text('Fewer days at the clinic'), text('Not feeling sick'), text('Keeping my hair')], true),
    ]),
    section(
      'questions',
      'Your questions that we still owe you',
      [
        list([
          labelled('Can I travel in March?', 'Dr. Lee will answer by December 15.'),
          toFill('May I drink wine?'),
        ]),
      ],
      { beside: true },
    ),
    section('gone-over', null, [{ kind: 'signature', label: 'Gone over with you by' }]),
  ],
};
