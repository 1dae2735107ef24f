import assert from 'node:assert/strict';
import test from 'node:test';
import { invitationOf } from '../../../../src/shelf/feed/invitation.ts';
import { listingOf, paperOf, shelfWith } from '../../paper-of.ts';

const call = 'Get trending papers in your email inbox!';
const listings = [listingOf(['a'], { day: '2025-07-04', call, button: 'Subscribe' })];
const mail = { form: 'https://mail.example/subscribe', field: 'email', with: {} };

const invitationWith = (subscription: object) =>
  invitationOf(
    shelfWith([paperOf({ id: 'a' })], {
      listings,
      site: { subscription: { text: 'abstract', ...subscription } },
    }),
  );

test('a call that speaks of mail stands only where the shelf offers mail', () => {
  assert.deepEqual(invitationWith({}), { call: 'New papers, as they come', label: 'Follow' });
  assert.deepEqual(invitationWith({ mail }), { call, label: 'Subscribe' });
});

test('a curator’s own words stand in any case', () => {
  assert.deepEqual(invitationWith({ call: 'Never miss a paper', label: 'Keep up' }), {
    call: 'Never miss a paper',
    label: 'Keep up',
  });
});
