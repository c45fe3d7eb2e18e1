import { beforeEach, describe, expect, test } from 'vitest';
import { assignment } from '../../db/schema.ts';
import { nodeHost, type NodeHost } from '../../testing/node-host.ts';
import { isTheirs, studentsOf } from './audience.ts';

let host: NodeHost;
let id: number;

beforeEach(() => {
  host = nodeHost('small-school');
  id = host.db
    .insert(assignment)
    .values({
      classId: 1,
      title: 'For whom it may concern',
      instructions: '',
      subject: 'num_forge',
      topicName: '',
      type: 'homework',
      points: 1,
      opensAt: 1,
      dueAt: 2,
      closesAt: 3,
    })
    .returning()
    .get().id;
  host.client.exec(
    `insert into class_group (id, class_id, name) select 50, class_id, 'Early birds' from assignment where id = ${id};
     insert into group_member values (50, 'student-orion'), (50, 'student-lyra');`,
  );
});

const setAudience = (audience: string) =>
  host.client.exec(
    `update assignment set audience = '${audience}', group_id = ${audience === 'group' ? 50 : 'null'} where id = ${id}`,
  );
const target = (student: string, isTarget: number) =>
  host.client.exec(
    `insert into assignment_student (assignment_id, student_id, is_target, extra_minutes) values (${id}, '${student}', ${isTarget}, 0)`,
  );
const leave = (student: string) =>
  host.client.exec(`update enrolment set left_at = 1 where student_id = '${student}'`);

/** The whole truth: whom it is for, and the same said student by student. */
function whoHasIt(): string[] {
  const students = studentsOf(host.db, { id });
  const all = host.client
    .prepare("select id from user where role = 'student' order by name")
    .all() as {
    id: string;
  }[];
  expect(all.map((one) => one.id).filter((one) => isTheirs(host.db, { id }, one))).toEqual(
    students,
  );
  return students.map((one) => one.replace('student-', ''));
}

describe('an assignment is for', () => {
  test('the class: everybody who is enrolled now, by name', () => {
    expect(whoHasIt()).toContain('nova');
    expect(whoHasIt()).not.toContain('comet');
    leave('student-nova');
    expect(whoHasIt()).not.toContain('nova');
  });
  test('a group: its members who are in the class', () => {
    setAudience('group');
    expect(whoHasIt()).toEqual(['lyra', 'orion']);
    leave('student-orion');
    expect(whoHasIt()).toEqual(['lyra']);
  });
  test('nobody, when its group was deleted', () => {
    setAudience('group');
    host.client.exec('delete from class_group where id = 50');
    expect(whoHasIt()).toEqual([]);
  });
  test('single students, and not whoever only has dates of their own', () => {
    setAudience('students');
    target('student-nova', 1);
    target('student-orion', 0);
    expect(whoHasIt()).toEqual(['nova']);
  });
  test('a student who left, and again when they are back', () => {
    setAudience('students');
    target('student-nova', 1);
    leave('student-nova');
    expect(whoHasIt()).toEqual([]);
    host.client.exec("update enrolment set left_at = null where student_id = 'student-nova'");
    expect(whoHasIt()).toEqual(['nova']);
  });
});
