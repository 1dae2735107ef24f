import type { Data, Literal } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type { Processor } from 'unified';
import type { WrittenFormula } from './reading.ts';
import { formulaSyntax } from './syntax.ts';

/** A formula in a tree; its value is its TeX. */
export interface Formula extends Literal, Omit<WrittenFormula, 'tex'> {
  type: 'formula';
  data?: Data;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    formula: Formula;
  }
  interface RootContentMap {
    formula: Formula;
  }
}

/** Has a Markdown processor read formulas. One that stands by itself is a paragraph of its own. */
export function remarkFormulas(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), formulaSyntax];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), formulaNodes];
}

const formulaNodes: Extension = {
  enter: {
    formula: enterFormula,
    formulaBlock(token) {
      this.enter({ type: 'paragraph', children: [] }, token);
      enterFormula.call(this, token);
    },
  },
  exit: {
    formula(token) {
      this.exit(token);
    },
    formulaBlock(token) {
      this.exit(token);
      this.exit(token);
    },
  },
};

function enterFormula(this: CompileContext, token: Token): undefined {
  const { tex = '', display = false, source = '' } = token.formula ?? {};
  this.enter({ type: 'formula', value: tex, display, source }, token);
}
