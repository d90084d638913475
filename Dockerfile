# Treadle in a container: installed from the lock, started as an ordinary user.
#   docker build -t treadle . && docker run --rm -p 8080:8080 -v treadle:/workspace treadle
# The studio listens to everybody there, so it demands the access token that it shows when it is first started.

FROM python:3.11-slim AS build
RUN pip install --no-cache-dir "uv>=0.5.3,<1"
WORKDIR /app
# The locked libraries first: they change less often than the code, and their layer is kept.
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-dev --all-extras --no-install-project
COPY README.md LICENSE ./
COPY engine engine
COPY nodes nodes
COPY flows flows
COPY studio studio
COPY static static
RUN uv sync --frozen --no-dev --all-extras --no-editable

FROM python:3.11-slim
# The git nodes call git.
RUN apt-get update \
    && apt-get install -y --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --create-home --uid 1000 treadle \
    && install -d -o treadle -g treadle /workspace
COPY --from=build --chown=root:root /app/.venv /app/.venv
ENV PATH="/app/.venv/bin:$PATH" \
    PYTHONUNBUFFERED=1
USER treadle
WORKDIR /workspace
VOLUME /workspace
EXPOSE 8080
HEALTHCHECK --start-period=20s \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/healthz', timeout=3)"]
ENTRYPOINT ["treadle"]
CMD ["serve", "--host", "0.0.0.0"]
