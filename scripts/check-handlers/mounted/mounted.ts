// Compiled, never run: how the handlers are mounted by programs that have these frameworks.
import { type HttpFunction, http } from "@google-cloud/functions-framework";
import { serve } from "@hono/node-server";
import type {
  ALBHandler,
  APIGatewayProxyEvent,
  APIGatewayProxyHandler,
  APIGatewayProxyHandlerV2,
  APIGatewayProxyResult,
  LambdaFunctionURLHandler,
} from "aws-lambda";
import { H3 } from "h3";
import { Hono } from "hono";
import Koa from "koa";
import {
  toLambdaHandler,
  toNodeHandler,
  toWebHandler,
  type WebhookHandlerOptions,
} from "wooshpay-openapi/webhooks/handlers";

const options: WebhookHandlerOptions = { secret: "whsec_mountedSecretNotReal01", handler() {} };
const lambda = toLambdaHandler(options);

export const restApi: APIGatewayProxyHandler = lambda;
export const httpApi: APIGatewayProxyHandlerV2 = lambda;
export const functionUrl: LambdaFunctionURLHandler = lambda;
export const loadBalancer: ALBHandler = lambda;
export const called = (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> =>
  lambda(event);

export const cloudFunction: HttpFunction = toNodeHandler(options);
http("webhooks", cloudFunction);

export const koa = new Koa().use((ctx) => toNodeHandler(options)(ctx.req, ctx.res));
export const hono = new Hono().post("/webhooks", (c) => toWebHandler(options)(c.req.raw));
serve({ fetch: hono.fetch, hostname: "127.0.0.1", port: 3000 });
export const h3 = new H3().post("/webhooks", ({ req }) => toWebHandler(options)(req));
