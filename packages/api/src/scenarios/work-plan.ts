import type { AssignmentPart, AssignmentSettings, OwnDraft } from '@planets/contract';

/** What one student did with a piece of work, and what the teacher made of it. Days count from now. */
export interface Outcome {
  readonly student: string;
  readonly startedDay?: number;
  readonly submittedDay?: number;
  /** Of the work's points. Played, as near to it as the questions allow is really earned. */
  readonly earned?: number;
  /** Of a text in own words. */
  readonly text?: string;
  readonly feedback?: string;
  readonly released?: boolean;
  readonly excused?: boolean;
}

export interface WorkPlan {
  readonly title: string;
  readonly planet: string;
  readonly topic: string;
  /** How many questions the topic is asked; a text of the teacher's own is one more. */
  readonly asks: number;
  readonly text?: OwnDraft;
  readonly type: AssignmentSettings['type'];
  readonly points: number;
  readonly category?: string;
  /** Days from now, before it when negative. */
  readonly opensDay: number;
  readonly dueDay: number;
  readonly isDraft?: boolean;
  readonly settings?: Partial<AssignmentSettings>;
  readonly outcomes: readonly Outcome[];
}

/** The questions of a topic that it asks; none where the work is done outside of here. */
export const topicPart = ({ planet, topic, asks }: WorkPlan): AssignmentPart[] =>
  asks === 0 ? [] : [{ type: 'topic', planet, topic, gradeLevel: 5, count: asks, weight: 1 }];
