import { Day, OptionId } from '../ids.ts';
import { z } from '../zod.ts';

/** What only the clinic can know about a treatment there, as rows of the grid. Words: `attributes.<id>`. */
export const clinicItems = ['visits-here', 'hours-here', 'wait-insurance', 'cost-here'] as const;
export const ClinicItem = z.enum(clinicItems);
export type ClinicItem = z.infer<typeof ClinicItem>;

/** Days after which a clinic's own figure must be looked at again. */
export const clinicDays = 90;

/**
 * A clinic's own figure: whose, from when, and to be looked at again by `reviewBy`. In the unit of its row: visits a
 * month, hours a visit, days, US dollars a month. It never enters a comparison of studies.
 */
export const ClinicValue = z.strictObject({
  number: z.number().min(0).max(1_000_000),
  by: z.string().trim().min(2).max(120),
  on: Day,
  reviewBy: Day,
});
export type ClinicValue = z.infer<typeof ClinicValue>;

/** Somebody of the clinic has read every sentence and number of an option, and stands for it by name. */
export const Review = z.strictObject({
  by: z.string().trim().min(2).max(120),
  role: z.string().trim().min(2).max(120),
  on: Day,
});
export type Review = z.infer<typeof Review>;

/** A figure with the option and the row to which it belongs. */
export const ClinicFigure = z.strictObject({ option: OptionId, item: ClinicItem, value: ClinicValue });
export type ClinicFigure = z.infer<typeof ClinicFigure>;
