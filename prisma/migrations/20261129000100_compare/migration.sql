-- Whom a new article names is written down together with it. Steps are compared by their order.
ALTER TYPE "pending_step" ADD VALUE 'COMPARE' BEFORE 'RECORD';
