import { Hono } from 'hono';
import { compare, type Result } from './measure.ts';
import type { BenchSchool, Student } from './school.ts';

/** The same statements as the gradebook's, in a route that does nothing else. */
function bareGradebook({ client }: BenchSchool, student: Student) {
  const token = decodeURIComponent(student.cookie.split('=')[1]!).split('.')[0]!;
  const actor = client.prepare(
    'select user.id, user.name, user.role from sign_in join user on user.id = sign_in.user_id where sign_in.token = ? and sign_in.expires_at > ?',
  );
  const classes = client.prepare(
    `select class.id, class.name, class.subject, zone, archived_at, grading_policy_json,
      (select group_concat(name, ', ') from (select user.name as name from class_teacher
      join user on user.id = class_teacher.teacher_id where class_teacher.class_id = class.id order by place)) as teacher
     from enrolment join class on class.id = enrolment.class_id where enrolment.student_id = ? and left_at is null
     order by class.name, class.id`,
  );
  const categories = client.prepare(
    `select category.class_id, category.id, category.name, weight, drop_lowest from enrolment
     join category on category.class_id = enrolment.class_id where enrolment.student_id = ? and left_at is null
     order by category.place, category.id`,
  );
  const status = (column: string) =>
    `coalesce((select ${column} from grade status where status.assignment_id = assignment.id
      and status.student_id = enrolment.student_id), 0) as ${column}`;
  const assignments = client.prepare(
    `select assignment.id, assignment.class_id, title, assignment.subject, topic_name, type, points, category_id,
      extra_credit, never_drop, tries, time_limit_minutes, assignment.opens_at, assignment.due_at, assignment.closes_at,
      own.opens_at as own_opens_at, own.due_at as own_due_at, own.closes_at as own_closes_at, extra_minutes,
      submission.started_at, submitted_at, hand_ins, ${status('excused')}, ${status('marked_missing')},
      released_at, earned, feedback, released_at is not null and exists (select 1 from question_grade
        where question_grade.assignment_id = assignment.id and question_grade.student_id = enrolment.student_id
        and (comment is not null or rubric_json is not null)) as has_comments from enrolment
     join assignment on assignment.class_id = enrolment.class_id
     left join assignment_student own on own.assignment_id = assignment.id and own.student_id = enrolment.student_id
     left join submission on submission.assignment_id = assignment.id and submission.student_id = enrolment.student_id
     left join grade on grade.assignment_id = assignment.id and grade.student_id = enrolment.student_id
       and grade.released_at is not null and grade.released_at <= ?
     where enrolment.student_id = ? and left_at is null and assignment.published_at is not null
       and assignment.published_at <= ? and withdrawn_at is null and (audience = 'class'
       or audience = 'group' and exists (select 1 from group_member
         where group_member.group_id = assignment.group_id and group_member.student_id = enrolment.student_id)
       or audience = 'students' and own.is_target = 1)`,
  );
  const sums = client.prepare(
    `select subject, count(*) as sessions, sum(questions_answered) as answered, sum(questions_correct) as correct,
      sum(cast(round(score_percent * 10) as integer)) as tenths, sum(time_spent_seconds) as seconds, max(completed_at) as last
     from practice_sessions where student_id = ? and completed_at is not null group by subject`,
  );
  const recent = client.prepare(
    `select id, subject, topic, topic_id, grade_level, mode, completed, ended_by, total_questions, questions_answered,
      questions_correct, score_percent, time_spent_seconds, started_at, completed_at from practice_sessions
     where student_id = ? and completed_at is not null order by completed_at desc, id desc limit 10`,
  );
  return new Hono().get('/gradebook', (c) => {
    const now = Date.now();
    const { id } = actor.get(token, now) as { id: string };
    return c.json({
      assigned: {
        classes: classes.all(id),
        categories: categories.all(id),
        assignments: assignments.all(now, id, now),
      },
      practice: { planets: sums.all(id), recent: recent.all(id) },
    });
  });
}

/** The gradebook of a student with so many sessions, beside the rest of the school's. */
export function compareGradebook(
  school: BenchSchool,
  student: Student,
  name: string,
  requests: number,
): Promise<Result> {
  const bare = bareGradebook(school, student);
  const headers = { cookie: student.cookie };
  return compare({
    name,
    ours: () => school.app.request('/api/gradebook', { headers }),
    bare: () => bare.request('/gradebook', { headers }),
    requests,
    rounds: 7,
  });
}
