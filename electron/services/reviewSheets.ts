import { lookupIn } from '../../shared/content/lookup.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import type { Instant, Language, OptionId } from '../../shared/ids.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { buildReviewSheet } from '../../shared/print/buildReviewSheet.ts';
import type { MakePdf, PrintLayout } from '../../shared/print/model.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Shell } from '../shell/port.ts';
import type { Content } from './content.ts';

/** One option on paper, for whoever reads every sentence and checks every number. */
export interface ReviewSheets {
  save: (request: {
    option: OptionId;
    language: Language;
    paper: PrintLayout['paper'];
  }) => Promise<Result<Output<'library.sheet'>>>;
}

interface Around {
  shell: Pick<Shell, 'saveFile'>;
  content: Pick<Content, 'library'>;
  translators: Record<Language, Translator>;
  makePdf: MakePdf;
  now: () => Instant;
}

export const reviewSheetsOf = ({ shell, content, translators, makePdf, now }: Around): ReviewSheets => ({
  async save({ option, language, paper }) {
    const library = content.library();
    if (library === null || !library.options.some(({ id }) => id === option)) return fail('content-broken');
    const model = buildReviewSheet(option, lookupIn(library), translators[language], now());
    const bytes = await makePdf(model, { size: 'compact', paper });
    const saved = await shell.saveFile(`Beside review ${option} ${language}.pdf`, bytes);
    if (!saved.ok) return saved;
    return ok(saved.value === null ? { kind: 'cancelled' } : { kind: 'saved', where: saved.value.where });
  },
});
