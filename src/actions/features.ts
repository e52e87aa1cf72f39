import { readFileSync } from 'node:fs';
import { isWorldGateError } from '../foundation/errors.ts';
import type { Installation } from '../foundation/installation.ts';
import { redactText } from '../observability/redaction/index.ts';
import { askedRun, overrides, runnerTools } from './asked-run.ts';
import type { ActionFeatures } from './main.ts';
import { shardFeatures } from './shard-features.ts';

/** The features behind the actions, with the world that an action lives in. Each loads when it is called. */
export function actionFeatures(installation: Installation): ActionFeatures {
  return {
    redact: redactText,
    version: installation.version,
    ...shardFeatures(installation),
    // Sigstore's libraries load where something is signed or verified.
    sign: async (ask) => {
      const { signPackage } = await import('../attest/sign/sign-package.ts');
      return signPackage({ ...ask, version: installation.version });
    },
    finishSigning: async (ask) => {
      const { finishSigning } = await import('../attest/sign/finish-signing.ts');
      return finishSigning({ ...ask, version: installation.version });
    },
    verify: async (ask, world) => {
      const [{ verifyPackage }, { verifyRequest }] = await Promise.all([
        import('../attest/verify/verify-package.ts'),
        import('../attest/verify/verify-request.ts'),
      ]);
      const request = verifyRequest(ask, { ...world, version: installation.version });
      return {
        verification: await verifyPackage(request),
        acceptsAnyClaim: request.policy?.policy.claims === 'any',
      };
    },
    writeSummary: async (verification, { signing, ...request }) => {
      const { writeSummary } = await import('../attest/summary/write-summary.ts');
      const { version } = installation;
      return writeSummary(verification, {
        ...request,
        signing: signing === null ? null : { ...signing, version },
        version,
      });
    },
    audit: async (ask, folder) => {
      const [{ runAudit }, { auditRequest }] = await Promise.all([
        import('../audit/package/run-audit.ts'),
        import('../cli/audit-request.ts'),
      ]);
      return runAudit(auditRequest(ask, { folder, now: new Date(), installation }));
    },
    gate: async ({ runDir, folder, gates, baseline, budgets, outputDir }) => {
      const { decideForeign } = await import('../evaluation/decide-foreign.ts');
      const hasOwnGates = gates !== undefined || baseline !== undefined;
      const foreign = { reference: runDir, from: folder, budgetsFile: budgets, hasOwnGates, outputDir };
      const decided = decideForeign(foreign);
      if (decided !== null) return decided;
      const { decideAgain } = await import('../evaluation/decide-again.ts');
      return decideAgain({ runDir, gatesFile: gates, baselineDir: baseline });
    },
    presetCheckpoints: async (name, folder) => {
      const [{ policiesByUri }, { presetPlaces }] = await Promise.all([
        import('../evaluation/checkpoints.ts'),
        import('../evaluation/prepare.ts'),
      ]);
      return policiesByUri(name, presetPlaces({ repositoryDir: folder }, { installation }));
    },
    claim: async (request) => {
      const { packAgain } = await import('../audit/package/pack-again.ts');
      return packAgain({ ...request, now: new Date(), installation });
    },
    secondStage: async (request, asked) => {
      const [{ runSecondStage }, { ownPreset }, { presetPlaces }, { claimHashes }] = await Promise.all([
        import('../github/second-stage/second-stage.ts'),
        import('../evaluation/own-preset.ts'),
        import('../evaluation/prepare.ts'),
        import('../audit/claims/claim-hashes.ts'),
      ]);
      const { subject, workingDirectory } = asked;
      const places = presetPlaces({ repositoryDir: workingDirectory }, { installation });
      const preset = subject !== null && 'preset' in subject ? subject.preset : undefined;
      return runSecondStage({
        ...request,
        ownPreset: (name) => ownPreset(name, { preset, overrides: overrides(asked) }, places),
        ownClaim: asked.claim && claimHashes(asked.claim),
        version: installation.version,
      });
    },
    run: async (request) => {
      const [{ runForEvidence }, { runPreset }] = await Promise.all([
        import('../audit/package/pack-run.ts'),
        import('../evaluation/run-preset.ts'),
      ]);
      const { baseline } = request;
      // What looks for baselines loads where one is asked for.
      const play: typeof runPreset = async (asked, tools) => {
        if (baseline === undefined) return runPreset(asked, tools);
        const [{ withBaseline }, { baseOf }] = await Promise.all([
          import('../github/baselines/with-baseline.ts'),
          import('../github/baselines/base.ts'),
        ]);
        const base = baseOf(baseline.world.context, request.environment, (file) =>
          readFileSync(file, 'utf8'),
        );
        return withBaseline(baseline.ask, asked, { ...baseline.world, base }, tools, (chosen) =>
          runPreset(chosen, tools),
        );
      };
      const [asked, tools] = [askedRun(request), await runnerTools(request, installation)];
      const evaluated = () => play(asked, tools);
      const { evidence: output } = request;
      const outcome =
        output === undefined
          ? await evaluated()
          : await runForEvidence(evaluated, { output, now: () => new Date(), installation });
      // A fault of ours is reported as such; whatever else ended the run stands in its report.
      if (outcome.failure !== undefined && !isWorldGateError(outcome.failure)) throw outcome.failure;
      return outcome;
    },
  };
}
