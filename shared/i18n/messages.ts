import type common from '../../resources/messages/en/common.json';
import type decide from '../../resources/messages/en/decide.json';
import type errors from '../../resources/messages/en/errors.json';
import type evidence from '../../resources/messages/en/evidence.json';
import type firstStart from '../../resources/messages/en/firstStart.json';
import type goals from '../../resources/messages/en/goals.json';
import type home from '../../resources/messages/en/home.json';
import type options from '../../resources/messages/en/options.json';
import type pdf from '../../resources/messages/en/pdf.json';
import type prepare from '../../resources/messages/en/prepare.json';
import type print from '../../resources/messages/en/print.json';
import type terminal from '../../resources/messages/en/terminal.json';
import type visit from '../../resources/messages/en/visit.json';

/**
 * The English messages as types, so that a misspelt key does not compile. This is the one place where `shared`
 * looks at `resources`, and only at its types: the texts themselves are handed in.
 */
export interface EnglishMessages {
  common: typeof common;
  decide: typeof decide;
  errors: typeof errors;
  evidence: typeof evidence;
  firstStart: typeof firstStart;
  goals: typeof goals;
  home: typeof home;
  options: typeof options;
  pdf: typeof pdf;
  prepare: typeof prepare;
  print: typeof print;
  terminal: typeof terminal;
  visit: typeof visit;
}
