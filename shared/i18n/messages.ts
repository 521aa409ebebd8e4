import type answers from '../../resources/messages/en/answers.json';
import type candidates from '../../resources/messages/en/candidates.json';
import type close from '../../resources/messages/en/close.json';
import type common from '../../resources/messages/en/common.json';
import type decide from '../../resources/messages/en/decide.json';
import type errors from '../../resources/messages/en/errors.json';
import type evidence from '../../resources/messages/en/evidence.json';
import type firstStart from '../../resources/messages/en/firstStart.json';
import type goals from '../../resources/messages/en/goals.json';
import type help from '../../resources/messages/en/help.json';
import type home from '../../resources/messages/en/home.json';
import type importing from '../../resources/messages/en/importing.json';
import type library from '../../resources/messages/en/library.json';
import type note from '../../resources/messages/en/note.json';
import type options from '../../resources/messages/en/options.json';
import type pdf from '../../resources/messages/en/pdf.json';
import type picture from '../../resources/messages/en/picture.json';
import type prepare from '../../resources/messages/en/prepare.json';
import type preVisit from '../../resources/messages/en/preVisit.json';
import type preview from '../../resources/messages/en/preview.json';
import type print from '../../resources/messages/en/print.json';
import type printParts from '../../resources/messages/en/printParts.json';
import type reviewSheet from '../../resources/messages/en/reviewSheet.json';
import type steps from '../../resources/messages/en/steps.json';
import type takeHome from '../../resources/messages/en/takeHome.json';
import type terminal from '../../resources/messages/en/terminal.json';
import type today from '../../resources/messages/en/today.json';
import type visit from '../../resources/messages/en/visit.json';
import type weigh from '../../resources/messages/en/weigh.json';

/**
 * The English messages as types, so that a misspelt key does not compile. This is the one place where `shared`
 * looks at `resources`, and only at its types: the texts themselves are handed in.
 */
export interface EnglishMessages {
  answers: typeof answers;
  candidates: typeof candidates;
  close: typeof close;
  common: typeof common;
  decide: typeof decide;
  errors: typeof errors;
  evidence: typeof evidence;
  firstStart: typeof firstStart;
  goals: typeof goals;
  help: typeof help;
  home: typeof home;
  importing: typeof importing;
  library: typeof library;
  note: typeof note;
  options: typeof options;
  pdf: typeof pdf;
  picture: typeof picture;
  prepare: typeof prepare;
  preVisit: typeof preVisit;
  preview: typeof preview;
  print: typeof print;
  printParts: typeof printParts;
  reviewSheet: typeof reviewSheet;
  steps: typeof steps;
  takeHome: typeof takeHome;
  terminal: typeof terminal;
  today: typeof today;
  visit: typeof visit;
  weigh: typeof weigh;
}
