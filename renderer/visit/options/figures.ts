export { type Figures, figuresOf, fullWidthOf } from '../../../shared/compare/figures.ts';
