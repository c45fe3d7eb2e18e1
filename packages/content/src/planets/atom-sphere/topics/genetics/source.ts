export const source = 'National Human Genome Research Institute';
