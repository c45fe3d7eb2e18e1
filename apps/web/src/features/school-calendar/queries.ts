import type { AddHolidayBody, CalendarAnswer, ChangeCalendarBody } from '@planets/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';

const PATH = '/api/calendar';

export const calendarQuery = () =>
  queryOptions({
    queryKey: ['school-calendar'] as const,
    queryFn: ({ signal }) => api.get<CalendarAnswer>(PATH, { signal }),
  });

/** A change of the calendar; the answer is the calendar as it is then. */
function useCalendarMutation<V>(send: (variables: V) => Promise<CalendarAnswer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (calendar) => queryClient.setQueryData(calendarQuery().queryKey, calendar),
  });
}

export const useChangeCalendar = () =>
  useCalendarMutation((body: ChangeCalendarBody) => api.patch<CalendarAnswer>(PATH, body));

export const useAddHoliday = () =>
  useCalendarMutation((body: AddHolidayBody) => api.post<CalendarAnswer>(`${PATH}/holidays`, body));

export const useRemoveHoliday = () =>
  useCalendarMutation((id: number) => api.delete<CalendarAnswer>(`${PATH}/holidays/${id}`));
