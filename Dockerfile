# filmweek with what it needs at run time, and no compiler.
#
#   docker build --tag filmweek .                    the whole
#   docker build --target runtime --tag runtime .    all but the program, from Debian alone

FROM debian:bookworm-slim AS runtime
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends \
    libexpat1 libpq5 libxlsxwriter4 libzip4 tzdata \
  && rm -rf /var/lib/apt/lists/* \
  && useradd --uid 10001 --create-home --home-dir /home/filmweek filmweek
ENV FILMWEEK_HOME=/home/filmweek
WORKDIR /home/filmweek
USER 10001
ENTRYPOINT ["filmweek"]
CMD ["--help"]

FROM swift:6.3-bookworm AS build
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends \
    libexpat1-dev libpq-dev libxlsxwriter-dev libzip-dev pkg-config \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN swift build --configuration release --static-swift-stdlib --product filmweek \
  && install --strip .build/release/filmweek /filmweek

FROM runtime
COPY --from=build /filmweek /usr/local/bin/filmweek
