import { addHolidayBody, calendarAnswer, changeCalendarBody } from '@planets/contract';
import type { App } from '../../http/app.ts';
import { idParam, readId } from '../../http/id-param.ts';
import { json, jsonBody, problems, route } from '../../http/route.ts';
import { signedIn } from '../../http/signed-in.ts';
import type { Services } from '../../services.ts';
import { createCalendarReader } from '../progress/school-calendar.ts';
import { addHoliday } from './add-holiday.ts';
import { calendarView } from './calendar-view.ts';
import { changeCalendar } from './change-calendar.ts';
import { removeHoliday } from './remove-holiday.ts';

const tags = ['School calendar'];
const asItIsNow = json(calendarAnswer, 'The calendar as it is now.');

/** The school's calendar: everybody reads it, administrators keep it. */
export function schoolCalendarRoutes(app: App, services: Services): void {
  for (const path of ['/api/calendar', '/api/calendar/*']) app.use(path, signedIn(services.actors));
  const days = createCalendarReader(services.db);

  app.openapi(
    route({
      method: 'get',
      path: '/api/calendar',
      tags,
      summary: 'When the school rests, and when a day of practice begins',
      responses: { 200: asItIsNow, ...problems(401) },
    }),
    (c) => c.json(calendarView(days), 200),
  );

  app.openapi(
    route({
      method: 'patch',
      path: '/api/calendar',
      tags,
      summary: 'Set the weekend, the hour at which a day begins, or the school’s zone',
      description:
        'For what comes: days that were counted, and gaps that are closed, stay as they are.',
      request: { body: jsonBody(changeCalendarBody) },
      responses: { 200: asItIsNow, ...problems(400, 401, 403, 413, 415, 422) },
    }),
    (c) => {
      changeCalendar(services, c.get('actor'), c.req.valid('json'));
      return c.json(calendarView(days), 200);
    },
  );

  app.openapi(
    route({
      method: 'post',
      path: '/api/calendar/holidays',
      tags,
      summary: 'Enter a holiday',
      description:
        'At most 120 days. It excuses days of gaps that are still open, also days gone by.',
      request: { body: jsonBody(addHolidayBody) },
      responses: {
        200: json(calendarAnswer, 'Entered by this `createId` before. The calendar as it is now.'),
        201: json(calendarAnswer, 'Entered. The calendar as it is now.'),
        ...problems(400, 401, 403, 413, 415, 422),
      },
    }),
    (c) => {
      const isNew = addHoliday(services, c.get('actor'), c.req.valid('json'));
      return c.json(calendarView(days), isNew ? 201 : 200);
    },
  );

  app.openapi(
    route({
      method: 'delete',
      path: '/api/calendar/holidays/{id}',
      tags,
      summary: 'Take a holiday out',
      description: 'What it excused in a gap that is closed stays excused.',
      request: { params: idParam },
      responses: { 200: asItIsNow, ...problems(401, 403, 404) },
    }),
    (c) => {
      removeHoliday(services, c.get('actor'), readId(c.req.valid('param').id, 'holiday'));
      return c.json(calendarView(days), 200);
    },
  );
}
