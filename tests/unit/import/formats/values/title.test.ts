import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unstoppedTitle } from '../../../../../src/import/formats/values/title.ts';

for (const title of [
  'Milesische Keramik im 6. Jahrhundert v. Chr.',
  'Die Zeit um 100 n.Chr.',
  'Miletus, 1700-1400 B.C.',
  'Byplaner fra det 5. årh. f. Kr.',
  'Athènes et Milet au milieu du Ve s. av. J.-C.',
  'Milet au IIe siècle a. J. C.',
  'Nachtrag zu IstMitt 25, 1975, 149 ff.',
  'Athens ca 450 B. C.',
  'Didyma until 300 A. D.',
  'Settlement to 500 B.C.E.',
  'Der Osten im 7. und 6. Jh.',
  'Vasen des 4. Jhs.',
  'Bauten des 19. Jahrh.',
  'A life of Martin Luther King Jr.',
  'Men of Ford Motor Co.',
  'Trade at Smith & Bros.',
  'Tools, models, etc.',
  'A reply to Smith et al.',
  'Handbook, 2nd ed.',
  'Werke, Bd.',
  'The letters of Wells, H. G.',
  'Remarks on Euclid, P.',
  'Hesychius, s. v.',
  'Voters of the U.S.',
  'A dissertation for the Ph.D.',
  'Aspergillus miletensis sp. nov.',
  'Resistance of Candida spp.',
  'It ends so...',
]) {
  test(`the dot of an abbreviation stays: ${title}`, () => assert.equal(unstoppedTitle(title), title));
}

for (const title of [
  'Die Stadtmauern',
  'Cult in the Fifth Century BC',
  'Effects of vitamin D',
  'The novels of H. G. Wells',
  'Herakles und Christ',
  'Papers of the 1st',
  'The rise of AI',
  'Node.js',
]) {
  test(`the full stop goes: ${title}`, () => assert.equal(unstoppedTitle(`${title}.`), title));
}
