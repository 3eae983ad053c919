"""E-mail against a real SMTP server on this machine.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_mail.py
"""
import asyncio
import email
import email.policy
import json
import os
import socket
import ssl
import subprocess
import threading

import pytest

aiosmtpd = pytest.importorskip("aiosmtpd.smtp")

SUBJECT = "挂图：测试邮件"
PASSWORD = 'p"\\ä 密'


@pytest.fixture(scope="session")
def guatu():
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    return command


class Office:
    """Takes letters and remembers them; addresses that begin with `gone` are unknown here."""

    def __init__(self):
        self.letters = []
        self.logins = []

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.letters.append((session.ssl is not None, envelope.mail_from, envelope.rcpt_tos, envelope.content))
        return "250 OK"

    def authenticate(self, server, session, envelope, mechanism, data):
        login = data.login.decode(), data.password.decode()
        self.logins.append(login)
        return aiosmtpd.AuthResult(success=login == ("guatu", PASSWORD), handled=False)


@pytest.fixture
def serve():
    """Starts SMTP servers on free ports; gives the office behind one and its port."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()
    servers = []

    def start(from_the_start=None, **options):
        office = Office()
        if options.get("auth_required"):
            options["authenticator"] = office.authenticate

        async def listen():
            return await loop.create_server(
                lambda: aiosmtpd.SMTP(office, hostname="mail.test", loop=loop, **options), "127.0.0.1", 0,
                ssl=from_the_start)

        server = asyncio.run_coroutine_threadsafe(listen(), loop).result(10)
        servers.append(server)
        return office, server.sockets[0].getsockname()[1]

    yield start
    for server in servers:
        loop.call_soon_threadsafe(server.close)
    loop.call_soon_threadsafe(loop.stop)


@pytest.fixture(scope="session")
def identity(tmp_path_factory):
    """A key and a certificate for 127.0.0.1 that only who is told trusts."""
    folder = tmp_path_factory.mktemp("identity")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail.test",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


@pytest.fixture
def send(guatu, tmp_path):
    """Sends a test message by settings; gives the finished process."""

    def run(to="liaison@example.gov.cn", language="zh", **settings):
        settings = {"from": "guatu@example.gov.cn", "fromName": "挂图", **settings}
        config = tmp_path / "mail.json"
        config.write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")
        (tmp_path / "password").write_text(PASSWORD + "\n", encoding="utf-8")
        return subprocess.run(
            [guatu, "mail", "test", "--config", str(config), "--to", to], capture_output=True, text=True, timeout=90,
            env={"PATH": os.environ["PATH"], "GUATU_LANG": language, "TMPDIR": str(tmp_path)})

    return run


def refused(done, *words):
    assert done.returncode == 1, done.stdout + done.stderr
    for word in words:
        assert word in done.stderr, done.stderr
    return done


def test_a_message_arrives_with_its_words_whole(serve, send, tmp_path):
    office, port = serve()
    done = send(server=f"smtp://127.0.0.1:{port}", tls="none")
    assert done.returncode == 0, done.stderr
    assert f"127.0.0.1:{port} 已收下测试邮件" in done.stdout
    [(_, sender, recipients, content)] = office.letters
    assert (sender, recipients) == ("guatu@example.gov.cn", ["liaison@example.gov.cn"])
    letter = email.message_from_bytes(content, policy=email.policy.default)
    assert not letter.defects
    assert letter["Subject"] == SUBJECT
    assert letter["To"] == "liaison@example.gov.cn"
    assert letter["From"].addresses[0].display_name == "挂图"
    assert letter["From"].addresses[0].addr_spec == "guatu@example.gov.cn"
    assert letter["Date"].datetime.year >= 2024
    assert letter["Message-ID"].endswith("@example.gov.cn>")
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter.get_content_type() == "text/plain"
    assert "收到它，说明邮件设置可用" in letter.get_content()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mail.json", "password"], "nothing is left behind"


def test_two_messages_are_two(serve, send):
    office, port = serve()
    for language in ("zh", "en"):
        assert send(server=f"smtp://127.0.0.1:{port}", tls="optional", language=language).returncode == 0
    letters = [email.message_from_bytes(letter[3], policy=email.policy.default) for letter in office.letters]
    assert [letter["Subject"] for letter in letters] == [SUBJECT, "Guatu: test message"]
    assert letters[0]["Message-ID"] != letters[1]["Message-ID"]


def test_encryption_that_is_required_and_not_offered_sends_nothing(serve, send):
    office, port = serve()
    refused(send(server=f"smtp://127.0.0.1:{port}"), f"127.0.0.1:{port} 不提供加密（STARTTLS）")
    refused(send(server=f"smtps://127.0.0.1:{port}"), "证书不可信或加密没有谈成")
    assert office.letters == []


def test_starttls_with_a_login_and_an_authority_of_ones_own(serve, send, identity):
    context, certificate = identity
    office, port = serve(tls_context=context, require_starttls=True, auth_required=True)
    server = {"server": f"smtp://127.0.0.1:{port}", "certificates": str(certificate)}
    login = {"user": "guatu", "passwordFile": "password"}
    done = send(**server, **login)
    assert done.returncode == 0, done.stderr
    assert office.logins[-1] == ("guatu", PASSWORD)
    assert office.letters[0][0], "the letter came over an encrypted line"
    done = refused(send(**server, **{**login, "user": "other"}), "不接受用户名或密码")
    assert PASSWORD not in done.stderr
    refused(send(**server), "要求先登录或先加密")
    refused(send(server=server["server"], **login), "证书不可信")
    refused(send(server=server["server"], tls="none"), "要求先登录或先加密")
    assert len(office.letters) == 1


def test_a_line_encrypted_from_the_start(serve, send, identity):
    context, certificate = identity
    office, port = serve(from_the_start=context)
    done = send(server=f"smtps://127.0.0.1:{port}", certificates=str(certificate))
    assert done.returncode == 0, done.stderr
    assert len(office.letters) == 1
    refused(send(server=f"smtps://127.0.0.1:{port}"), "证书不可信")


def test_a_dead_server_is_refused_in_both_languages(send):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        place = "127.0.0.1:%d" % closed.getsockname()[1]
    refused(send(server="smtp://" + place, tls="none"), f"不能照办：连不上邮件服务器 {place}", "请核对主机、端口和防火墙")
    refused(send(server="smtp://" + place, tls="none", language="en"), f"The mail server {place} does not answer")
    refused(send(server="smtp://no-such-host.invalid:25", tls="none"), "找不到邮件服务器")


def test_a_recipient_the_server_does_not_know_is_refused_without_the_address(serve, send):
    office, port = serve()
    done = refused(send("gone@example.gov.cn", server=f"smtp://127.0.0.1:{port}", tls="none"), "不接受收件人地址（代码 550）")
    assert "gone@" not in done.stderr
    assert office.letters == []


@pytest.mark.parametrize("to", ["a@example.cn\r\nBcc: b@example.cn", "<a@example.cn>", "张@example.cn", "a@example.cn b"])
def test_what_is_no_address_reaches_no_server(serve, send, to):
    office, port = serve()
    refused(send(to, server=f"smtp://127.0.0.1:{port}", tls="none"), "不是可用的邮箱地址")
    assert office.letters == []


def test_settings_with_a_mistake_name_it(send):
    refused(send(server="smtp://127.0.0.1:25", pasword="x"), "不认识的项“pasword”")
    refused(send(server="smtp://mail.example.cn", tls="none", user="u", passwordFile="password"), "不加密地经过网络")
