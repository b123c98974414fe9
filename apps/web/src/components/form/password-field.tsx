import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A password, with the eye that shows it named for whoever cannot see the eye, and marked as wrong where it is. */
export function PasswordField(props: PasswordInputProps) {
  const { t } = useTranslation('sign-in');
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': t('password.show') }}
      aria-invalid={props.error ? true : undefined}
      {...props}
    />
  );
}
