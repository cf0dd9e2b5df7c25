import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '../allow';
import { Health } from './health';

/** For load balancers and operators: part of the public contract. */
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  /** The process runs and answers. */
  @Get('live')
  @Public('load balancers ask it, and it says nothing but that the process runs')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can do its work: 200, or 503 with what is missing. */
  @Get('ready')
  @Public('load balancers ask it; it names no person and no address')
  async ready(@Res({ passthrough: true }) response: Response): Promise<object> {
    const report = await this.health.report();
    response.status(report.status === 'ok' ? 200 : 503).header('cache-control', 'no-store');
    return report;
  }
}
