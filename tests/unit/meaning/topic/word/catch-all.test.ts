import assert from 'node:assert/strict';
import test from 'node:test';
import { isCatchAll } from '../../../../../src/meaning/topic/word/catch-all.ts';

const unlike = (labels: string, expected: boolean) =>
  labels.split('|').filter((label) => isCatchAll(label) !== expected);

test('what a list calls the rest of its papers, or papers at all, is a catch-all in every language', () => {
  const labels = `Others|Other|Other applications|Misc.|Miscellaneous NLP|General|Papers|Related Papers|2023|2010s|Papers (2023)
    References|9. Others|07-03 Sonstiges|NLP - Others|Reading list|Various|Uncategorized|Topics in 2024|Sonstige Methoden
    Andere|Allgemeines|Verschiedenes|Autres applications|Divers|Otros|Otras técnicas|Varios|Outros|Outras aplicações
    أخرى|تطبيقات أخرى|متفرقات|عام|その他|その他の応用|論文|其他|其他应用|杂项|论文|2023年`;
  assert.deepEqual(unlike(labels.replace(/\n\s+/g, '|'), true), []);
});

test('what says more is none', () => {
  const labels = `General relativity|General-purpose agents|Literature|Reading|Work|Robots and others|Help each other
    Surveys|Datasets|Diverse generation|Memory|Otherness|Motherhood|Allgemeine Relativitätstheorie|その後`;
  assert.deepEqual(unlike(labels.replace(/\n\s+/g, '|'), false), []);
});
