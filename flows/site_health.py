# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table]"]
# ///
"""Check whether sites answer well, soon and with a lasting certificate, and mail an alert if one does not."""

from pathlib import Path

from prefect import flow

from nodes.mail.send_mail import send_mail
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.web.check_sites import check_sites


@flow(name="site-health")
def site_health(
    sites: list[str] = ["https://example.org/", "https://www.python.org/"],
    mail_server: str = "folder:reports/outbox",
    sender: str = "Site health <health@example.org>",
    alert: str = "you@example.org",
    output: Path = Path("reports/site_health.html"),
):
    """Check whether sites answer well, soon and with a lasting certificate, and mail an alert if one does not."""
    health = check_sites.submit(urls=sites, slow=3, timeout=15)
    report = write_report.submit(title="Site health", parts=[health["sites"]])
    saved = save_report.submit(report=report, path=output)
    mail = send_mail.submit(
        server=mail_server,
        sender=sender,
        to=[alert],
        subject="A site is not well",
        html=report,
        when=health["trouble"],
    )
    return health["well"].result(), mail["sent"].result(), saved.result()


if __name__ == "__main__":
    print(site_health())
