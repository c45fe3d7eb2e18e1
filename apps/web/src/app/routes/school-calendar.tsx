import { useQuery } from '@tanstack/react-query';
import { BackLink } from '../../components/back-link.tsx';
import { Page } from '../../components/page.tsx';
import { ProblemState } from '../../components/problem-state.tsx';
import { RowsSkeleton } from '../../features/classes/rows-skeleton.tsx';
import { SettingsSection } from '../../features/classes/settings-section.tsx';
import { zoneOptions } from '../../features/classes/zones.ts';
import { ChoiceForm } from '../../features/school-calendar/choice-form.tsx';
import { dayStartOptions, todayIn } from '../../features/school-calendar/day-starts.ts';
import { HolidayList } from '../../features/school-calendar/holiday-list.tsx';
import { calendarQuery } from '../../features/school-calendar/queries.ts';
import { WeekendForm } from '../../features/school-calendar/weekend-form.tsx';
import { useNow } from '../../lib/use-now.ts';

/** When the school rests: an administrator keeps it. */
export function SchoolCalendarRoute() {
  const { data: calendar, error, refetch } = useQuery(calendarQuery());
  const now = useNow();
  return (
    <Page
      title="School calendar"
      wide
      back={<BackLink to="/teacher/people">People</BackLink>}
      lead="When the school rests, no student’s streak can break. Whatever changes here is for days to come: history stays as it was counted."
    >
      {!calendar &&
        (error ? (
          <ProblemState error={error} onRetry={() => void refetch()} />
        ) : (
          <RowsSkeleton label="Loading the calendar" />
        ))}
      {calendar && (
        <>
          <SettingsSection
            title="Holidays"
            lead="A streak waits over them. One that is removed still excuses the days that it has excused."
          >
            <HolidayList holidays={calendar.holidays} today={todayIn(calendar.zone, now)} />
          </SettingsSection>
          <SettingsSection
            title="Weekend"
            lead="Days of every week on which nobody has to practise. Weekends that are over stay what they were."
          >
            <WeekendForm weekend={calendar.weekend} />
          </SettingsSection>
          <SettingsSection
            title="When a day begins"
            lead="Practice after midnight and before this hour is for the day before. Sessions that are saved keep their day."
          >
            <ChoiceForm
              label="A day of practice begins"
              value={String(calendar.dayStartsAt)}
              options={dayStartOptions}
              changeOf={(hour) => ({ dayStartsAt: Number(hour) })}
            />
          </SettingsSection>
          <SettingsSection
            title="Zone of the school"
            lead="A day is where the student is. This zone stands in where a student’s device names none. Sessions that are saved keep theirs."
          >
            <ChoiceForm
              label="Time zone"
              value={calendar.zone}
              options={zoneOptions(calendar.zone)}
              changeOf={(zone) => ({ zone })}
            />
          </SettingsSection>
        </>
      )}
    </Page>
  );
}
