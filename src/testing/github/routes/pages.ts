import { notFound } from '../answers.ts';
import type { Route } from '../route.ts';

export const pages: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/pages',
    needs: ['pages'],
    answer: ({ api, repository }) => {
      if (repository.pages === null) return notFound();
      const { html_url, branch, public: isPublic } = repository.pages;
      const source = { branch, path: '/' };
      const url = `${api.url}/repos/${repository.fullName}/pages`;
      const body = { url, html_url, source, public: isPublic };
      return { status: 200, body: { ...body, status: 'built', cname: null, custom_404: false } };
    },
  },
];
