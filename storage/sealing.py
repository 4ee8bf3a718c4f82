"""Sealing bytes under a key. It will never know whose key it is, nor what the bytes mean."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import Tampered

_NONCE = 12


def encrypt(cipher: AESGCM, plain: bytes, bound_to: bytes) -> bytes:
    """AES-256-GCM (NIST SP 800-38D): a random nonce of 12 bytes, the ciphertext, the tag of 16 bytes."""
    nonce = os.urandom(_NONCE)
    return nonce + cipher.encrypt(nonce, plain, bound_to)


def decrypt(cipher: AESGCM, sealed: bytes, bound_to: bytes) -> bytes:
    """The plain bytes; Tampered if one bit is not as it was sealed."""
    try:
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], bound_to)
    except (InvalidTag, ValueError) as error:
        raise Tampered("the sealed bytes are not as they were sealed") from error
