import { expect } from '@playwright/test';
import { goTo, sampleMeeting, test } from './support/desk.ts';
import { callAt } from './support/window.ts';

test('the files of a meeting are read again with the present reader, and a text that comes out the same is left alone with its positions', async ({ desk }) => {
  const { page } = desk;
  const { meeting, documents } = await sampleMeeting(page);
  const before = await callAt(page, 'position.list', { meetingId: meeting.id });
  await goTo(page, `/meeting/${meeting.id}/documents`);
  await page.getByRole('button', { name: 'Read the files again' }).click();
  const held = documents.flatMap(({ versions }) => versions).length;
  await expect(page.getByRole('status').getByText(`No text came out otherwise. ${held} came out the same.`)).toBeVisible({ timeout: 30_000 });
  expect(await callAt(page, 'position.list', { meetingId: meeting.id })).toEqual(before);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('status').getByText('came out the same')).toHaveCount(0);
});
